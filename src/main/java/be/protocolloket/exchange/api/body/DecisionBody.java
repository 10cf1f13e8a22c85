package be.protocolloket.exchange.api.body;

import be.protocolloket.policy.CaseFacts;
import be.protocolloket.policy.ExchangeRequest;
import be.protocolloket.policy.NoticeState;
import be.protocolloket.policy.RequestedItem;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "DecisionRequest", description = "Een voorgenomen mededeling, zonder personen.")
public record DecisionBody(
        @NotNull(message = Texts.REQUIRED) UUID protocolId,
        @NotNull(message = Texts.REQUIRED) CaseKind kind,

        @NotBlank(message = Texts.REQUIRED)
        @Schema(description = "Code van de aanleiding in het protocol.", example = "REASON_FOR_NOTICE")
        String trigger,

        @Nullable String ground,

        @NotBlank(message = Texts.REQUIRED)
        @Schema(description = "De instantie die het dossier zou beginnen.", example = "0405260456")
        String initiator,

        @NotBlank(message = Texts.REQUIRED) @Schema(example = "0405260456")
        String discloser,

        @NotBlank(message = Texts.REQUIRED) @Schema(example = "0212213729")
        String receiver,

        @Schema(description = "Id van de ontvangers in artikel 4; nodig zodra er een kanaal gekozen is.") @Nullable
        String recipient,

        @Nullable Boolean rentArrears,

        @Schema(description = "De begeleidingsovereenkomst is beëindigd.") @Nullable
        Boolean supportEnded,

        @Schema(description = "De mededeling meldt alleen die beëindiging.") @Nullable
        Boolean feedback,

        @NotNull(message = Texts.REQUIRED) @Size(max = 500, message = Texts.COUNT)
        List<@Valid Item> items,

        @Schema(description = "Weglaten zolang er nog geen kanaal gekozen is.") @Nullable
        Channel channel,

        @Nullable Boolean large) {

    @Schema(name = "RequestedItem")
    record Item(
            @NotBlank(message = Texts.REQUIRED) @Schema(example = "B-ID-NAME")
            String code,

            @NotNull(message = Texts.REQUIRED) SubjectRole role,

            @Schema(description = "Of de betrokkene het weet. Niet vermeld: NOT_INFORMED.") @Nullable
            NoticeState notice,

            @Schema(description = "De inhoud behoort tot een bijzondere categorie.") @Nullable
            Boolean special) {}

    public ExchangeRequest asked() {
        return new ExchangeRequest(
                kind,
                trigger,
                ground,
                Texts.body("initiator", initiator),
                Texts.direction(discloser, receiver),
                recipient,
                new CaseFacts(Boolean.TRUE.equals(rentArrears), Boolean.TRUE.equals(supportEnded)),
                Boolean.TRUE.equals(feedback),
                items.stream()
                        .map(item -> new RequestedItem(
                                item.code(),
                                item.role(),
                                item.notice() == null ? NoticeState.NOT_INFORMED : item.notice(),
                                Boolean.TRUE.equals(item.special())))
                        .toList(),
                channel,
                Boolean.TRUE.equals(large));
    }
}
