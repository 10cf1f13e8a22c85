package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.border.CaseStanding;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Case", description = "Een dossier, zonder gegevens over personen.")
public record CaseBody(
        UUID id,

        @Schema(description = "Hoe mensen het noemen.", example = "2026-00017")
        String reference,

        UUID protocolId,
        CaseKind kind,
        String trigger,
        @Nullable String ground,
        @Schema(example = "0405260456") String initiator,
        @Schema(example = "0212213729") String counterpart,

        @Schema(
                description =
                        "OPEN; HANDLED: afgehandeld voor wie de afloop niet verneemt; CLOSED; ERASED: de gegevens over personen zijn gewist.")
        CaseStanding status,

        @Schema(
                description =
                        "Hoe het afliep; ontbreekt zolang het open is, en voor wie dat volgens het protocol niet verneemt.")
        @Nullable
        CaseOutcome outcome,

        Instant openedAt,
        @Nullable Instant closedAt) {

    @Schema(name = "Cases", description = "Een bladzijde van dossiers, de nieuwste eerst.")
    public record Page(List<CaseBody> cases, long total, int page, int size) {}

    @Schema(
            name = "CaseFile",
            description =
                    "Een dossier met zijn betrokkenen, zoals uw instantie ze mag zien, zijn mededelingen en wat er voor uw instantie openstaat.")
    public record File(
            CaseBody about, List<Subject> subjects, List<TransferBody> transfers, List<OpenStep> openSteps) {}

    @Schema(name = "Subject", description = "Een betrokkene in een dossier.")
    public record Subject(
            @Schema(description = "Volgnummer in het dossier.", example = "1")
            int number,

            SubjectRole role,

            @Schema(description = "Alleen voor de instantie die het dossier begon.") @Nullable
            String name,

            @Schema(description = "Gemaskeerd.", example = "85.07.30-***.**") @Nullable
            String insz) {

        public static Subject of(SubjectView view) {
            return new Subject(view.number(), view.role(), view.name(), view.maskedInsz());
        }
    }

    @Schema(name = "CaseStarted", description = "Het dossier dat begon.")
    public record Started(
            UUID id, @Schema(example = "2026-00017") String reference) {}

    /** @param about as the reader may see it */
    public static CaseBody of(CaseView about, CaseStanding status) {
        return new CaseBody(
                about.id(),
                about.reference(),
                about.protocolId(),
                about.kind(),
                about.trigger(),
                about.ground(),
                about.initiator().digits(),
                about.counterpart().digits(),
                status,
                about.outcome(),
                about.openedAt(),
                about.closedAt());
    }
}
