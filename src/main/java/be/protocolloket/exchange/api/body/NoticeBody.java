package be.protocolloket.exchange.api.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notice", description = "Of de betrokkenen op de hoogte zijn.")
public record NoticeBody(
        @NotNull(message = Texts.REQUIRED)
        @Schema(
                description =
                        "INFORMED: elke betrokkene weet het; EXCEPTION: u vraagt de functionaris om een uitzondering, enkel als het protocol er een voorziet; STOP: u zet de mededeling stop.")
        Outcome outcome,

        @Schema(description = "Bij INFORMED: op welke dag.") @Nullable
        LocalDate informedOn,

        @Schema(description = "Bij INFORMED: hoe.") @Nullable
        Means means,

        @Schema(maxLength = 4000, description = "Bij INFORMED: opmerking voor de eigen instantie.") @Nullable
        String note,

        @Schema(minLength = 10, maxLength = 4000, description = "Bij EXCEPTION: waarom.") @Nullable
        String exceptionReason,

        @Schema(minLength = 10, maxLength = 4000, description = "Bij STOP: waarom.") @Nullable
        String stopReason) {

    enum Outcome {
        INFORMED,
        EXCEPTION,
        STOP
    }

    enum Means {
        LETTER,
        IN_PERSON,
        PHONE,
        EBOX
    }

    public Map<String, String> answers() {
        return new Answers()
                .say("outcome", outcome)
                .say("informedOn", informedOn)
                .say("means", means)
                .say("note", note)
                .say("exceptionReason", exceptionReason)
                .say("stopReason", stopReason)
                .all();
    }
}
