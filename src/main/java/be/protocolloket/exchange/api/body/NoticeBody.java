package be.protocolloket.exchange.api.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notice", description = "Of de betrokkenen op de hoogte zijn.")
public record NoticeBody(
        @NotNull(message = Texts.REQUIRED)
        @Schema(
                description =
                        "INFORMED: elke betrokkene weet het; EXCEPTION: u vraagt de functionaris om een uitzondering, enkel als het protocol er een voorziet; STOP: u zet de mededeling stop.")
        Outcome outcome,

        @Schema(description = "Gaat het over één betrokkene, bij INFORMED: op welke dag.") @Nullable
        LocalDate informedOn,

        @Schema(description = "Gaat het over één betrokkene, bij INFORMED: hoe.") @Nullable
        Means means,

        @Size(max = 20, message = Texts.COUNT)
        @Schema(
                description =
                        "Gaat het over meer betrokkenen: één regel per betrokkene die nog niet op de hoogte is, in de volgorde van hun nummer in het dossier. Eén antwoord geldt nooit voor twee mensen.")
        @Nullable
        List<@Valid Told> people,

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

    @Schema(name = "Told", description = "Of één betrokkene op de hoogte is.")
    public record Told(
            @NotNull(message = Texts.REQUIRED) @Schema(description = "Weet deze betrokkene het?")
            Boolean informed,

            @Schema(description = "Zo ja: op welke dag.") @Nullable
            LocalDate informedOn,

            @Schema(description = "Zo ja: hoe.") @Nullable Means means) {}

    public Map<String, String> answers() {
        var answers = new Answers().say("outcome", outcome);
        List<Told> told = people != null ? people : List.of(new Told(outcome == Outcome.INFORMED, informedOn, means));
        for (int i = 0; i < told.size(); i++) {
            String row = "subjects[" + i + "].";
            answers.say(row + "informed", told.get(i).informed() ? "YES" : "NO")
                    .say(row + "informedOn", told.get(i).informedOn())
                    .say(row + "means", told.get(i).means());
        }
        return answers.say("note", note)
                .say("exceptionReason", exceptionReason)
                .say("stopReason", stopReason)
                .all();
    }
}
