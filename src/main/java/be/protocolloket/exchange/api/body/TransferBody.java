package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.software.ApiProblem.Line;
import be.protocolloket.protocol.document.SubjectRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Transfer", description = "Eén mededeling binnen een dossier, zonder haar inhoud.")
public record TransferBody(
        UUID id,
        UUID caseId,

        @Schema(description = "Volgnummer in het dossier.", example = "1")
        int number,

        TransferPurpose purpose,
        @Schema(example = "0405260456") String discloser,
        @Schema(example = "0212213729") String receiver,
        TransferState state,
        @Nullable Delivery delivery,

        @Schema(description = "Vingerafdruk van de verzegelde bundel; ontbreekt vóór het verzenden.") @Nullable
        String sha256,

        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,

        @Schema(description = "Wanneer het exemplaar van de ontvanger werd gewist.") @Nullable
        Instant erasedAt) {

    public static TransferBody of(TransferView view) {
        return new TransferBody(
                view.id(),
                view.caseId(),
                view.number(),
                view.purpose(),
                view.discloser().digits(),
                view.receiver().digits(),
                view.state(),
                view.delivery(),
                view.sha256(),
                view.sentAt(),
                view.receivedAt(),
                view.erasedAt());
    }

    @Schema(name = "Transfers", description = "De mededelingen van een dossier, of die op u wachten.")
    public record Listing(List<TransferBody> transfers) {}

    @Schema(
            name = "TransferFile",
            description =
                    "Een mededeling, met de open stap en, voor wie ze voorbereidt, wat het protocol vandaag toelaat.")
    public record File(
            TransferBody about,

            @Schema(description = "Wat er nu op uw instantie wacht; ontbreekt als er niets wacht.") @Nullable
            OpenStep openStep,

            @Schema(description = "Alleen tijdens de voorbereiding, voor de instantie die meedeelt.")
            List<Item> items,

            @Schema(description = "Waarom vandaag niets van deze mededeling mag; leeg als er iets mag.")
            List<Line> refusals,

            @Schema(description = "Bij de stap transmit-items: voor wie bij de ontvanger.")
            List<Choice> recipients,

            @Schema(description = "Bij de stap transmit-items: langs welke weg.")
            List<Choice> deliveries,

            @Schema(
                    description =
                            "Alleen tijdens de voorbereiding, voor de instantie die meedeelt; de ontvanger vindt ze bij wat hij opent.")
            List<AttachmentBody> attachments) {}

    @Schema(name = "TransferItem", description = "Wat het protocol zegt over één gegeven van één betrokkene.")
    public record Item(
            @Schema(description = "Volgnummer van de betrokkene.", example = "1")
            int subject,

            SubjectRole role,

            @Schema(description = "Code van het gegeven in het protocol.", example = "B-ID-NAME")
            String item,

            @Schema(description = "In de woorden van het protocol.")
            String label,

            boolean allowed,
            List<Line> refusals) {}

    @Schema(name = "Choice", description = "Een keuze met haar omschrijving.")
    public record Choice(String code, String label) {}

    @Schema(name = "StepDone", description = "De stap is gedaan; dit is de toestand erna.")
    public record Done(
            UUID transferId, TransferState state, @Nullable OpenStep openStep) {}
}
