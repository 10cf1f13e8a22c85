package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewCase", description = "Een dossier om te beginnen; uw instantie begint het.")
public record NewCaseBody(
        @NotNull(message = Texts.REQUIRED) UUID protocolId,
        @NotNull(message = Texts.REQUIRED) CaseKind kind,

        @NotBlank(message = Texts.REQUIRED)
        @CodePointLength(max = 100, message = Texts.TOO_LONG)
        @Schema(
                minLength = 1,
                maxLength = 100,
                description = "Code van de aanleiding, uit het aanbod.",
                example = "REASON_FOR_NOTICE")
        String trigger,

        @CodePointLength(max = 100, message = Texts.TOO_LONG)
        @Schema(maxLength = 100, description = "Code van de grond, waar het aanbod gronden noemt.")
        @Nullable
        String ground,

        @NotBlank(message = Texts.REQUIRED)
        @Schema(description = "Ondernemingsnummer van de andere instantie.", example = "0212213729")
        String counterpart,

        @Schema(description = "Er is huurachterstal bij deze verhuurder. Niet vermeld: nee.") @Nullable
        Boolean rentArrears,

        @Schema(description = "Bij een verwittiging vóór opzeg: ernstige of blijvende tekortkoming (VCW 6.33).")
        CaseDetails.@Nullable Shortcoming shortcoming,

        @Schema(description = "Bij huurachterstal: ambtshalve of na een melding (BVCW 5.30).")
        CaseDetails.@Nullable ArrearsOrigin origin,

        @Schema(description = "Bij huurachterstal na een melding: wie meldde.")
        CaseDetails.@Nullable Reporter reporter,

        @NotNull(message = Texts.REQUIRED) @Size(min = 1, max = 20, message = Texts.COUNT)
        List<@Valid Subject> subjects,

        @Schema(description = "U weet dat over dezelfde persoon al een dossier open is. Niet vermeld: nee.") @Nullable
        Boolean duplicateConfirmed) {

    @Schema(name = "NewSubject", description = "Een betrokkene. Naam en nummer worden versleuteld bewaard.")
    record Subject(
            @NotNull(message = Texts.REQUIRED) SubjectRole role,

            @NotBlank(message = Texts.REQUIRED)
            @CodePointLength(max = 200, message = Texts.TOO_LONG)
            @Schema(
                    minLength = 1,
                    maxLength = 200,
                    description = "Alleen voor de ogen van uw eigen instantie.",
                    example = "Testpersoon Een")
            String name,

            @CodePointLength(max = 40, message = Texts.TOO_LONG)
            @Schema(
                    maxLength = 40,
                    description = "Identificatienummer van de sociale zekerheid; weglaten waar het niet gekend is.",
                    example = "85.07.30-033.28")
            @Nullable
            String insz) {}

    public NewCase asked(EnterpriseNumber initiator) {
        return new NewCase(
                protocolId,
                kind,
                trigger,
                ground,
                initiator,
                Texts.body("counterpart", counterpart),
                new CaseDetails(Boolean.TRUE.equals(rentArrears), shortcoming, origin, reporter),
                subjects.stream()
                        .map(subject -> new NewSubject(subject.role(), subject.name(), subject.insz()))
                        .toList(),
                Boolean.TRUE.equals(duplicateConfirmed));
    }
}
