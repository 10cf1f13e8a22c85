package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.Delivery;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Transmission",
        description = "Verzenden, opnieuw beoordelen of stopzetten. Verzenden kan niet ongedaan gemaakt worden.")
public record TransmissionBody(
        @NotNull(message = Texts.REQUIRED) Outcome outcome,

        @Schema(
                description = "Bij SEND: voor wie bij de ontvanger (art. 4), uit de keuzes van de mededeling.",
                example = "ocmw-maatschappelijk-werkers")
        @Nullable
        String recipient,

        @Schema(description = "Bij SEND: langs welke weg, uit de keuzes van de mededeling.") @Nullable
        Delivery delivery,

        @Schema(description = "Het gaat om een groot volume. Niet vermeld: nee.") @Nullable
        Boolean large,

        @Schema(
                description =
                        "Bij SEND verplicht true: iemand keek na dat dit over de juiste persoon gaat en niet meer bevat dan nodig.")
        @Nullable
        Boolean confirmed) {

    enum Outcome {
        SEND,
        BACK,
        STOP
    }

    public Map<String, String> answers() {
        return new Answers()
                .say("outcome", outcome)
                .say("recipient", recipient)
                .say("delivery", delivery)
                .say("large", Boolean.TRUE.equals(large) ? "true" : null)
                .say("confirmed", Boolean.TRUE.equals(confirmed) ? "true" : null)
                .all();
    }
}
