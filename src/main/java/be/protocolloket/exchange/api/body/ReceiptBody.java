package be.protocolloket.exchange.api.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Receipt",
        description = "Wat er aankwam. Bij terugsturen wordt het exemplaar van de ontvanger meteen gewist.")
public record ReceiptBody(
        @NotNull(message = Texts.REQUIRED)
        @Schema(description = "RECEIVED: geopend en over de juiste persoon; WRONG_PERSON of NOT_NEEDED: teruggestuurd.")
        Outcome outcome,

        @Schema(maxLength = 4000, description = "Bij terugsturen leest de afzender dit. Herhaal de gegevens zelf niet.")
        @Nullable
        String note) {

    enum Outcome {
        RECEIVED,
        WRONG_PERSON,
        NOT_NEEDED
    }

    public Map<String, String> answers() {
        return new Answers().say("outcome", outcome).say("note", note).all();
    }
}
