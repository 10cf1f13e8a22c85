package be.protocolloket.exchange.api.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Assessment",
        description = "De beoordeling: over elk toegelaten gegeven van elke betrokkene een beslissing.")
public record AssessmentBody(
        @Size(max = 500, message = Texts.COUNT)
        @Schema(description = "Eén regel per toegelaten gegeven uit de mededeling; weglaten bij NOTHING en STOP.")
        @Nullable
        List<@Valid Item> items,

        @Schema(
                minLength = 10,
                maxLength = 4000,
                description =
                        "Waarom deze gegevens nodig en evenredig zijn voor deze persoon; verplicht als er iets wordt meegedeeld.")
        @Nullable
        String justification,

        @Schema(
                minLength = 20,
                maxLength = 4000,
                description = "Waarom u afwijkt van een negatief advies van de functionaris.")
        @Nullable
        String departure,

        @NotNull(message = Texts.REQUIRED)
        @Schema(
                description =
                        "CONTINUE: naar verzenden; CONSULT_DPO: eerst advies; NOTHING: niets nodig; STOP: stopzetten.")
        NextMove nextStep,

        @Schema(minLength = 10, maxLength = 4000, description = "Bij CONSULT_DPO: uw vraag.") @Nullable
        String dpoQuestion) {

    public enum NextMove {
        CONTINUE,
        CONSULT_DPO,
        NOTHING,
        STOP;

        public boolean asksItems() {
            return this == CONTINUE || this == CONSULT_DPO;
        }
    }

    enum Include {
        SEND,
        LEAVE_OUT
    }

    enum Special {
        YES,
        NO
    }

    @Schema(name = "AssessedItem", description = "De beslissing over één gegeven van één betrokkene.")
    public record Item(
            @NotNull(message = Texts.REQUIRED) @Schema(description = "Volgnummer van de betrokkene.", example = "1")
            Integer subject,

            @NotBlank(message = Texts.REQUIRED)
            @Schema(description = "Code van het gegeven in het protocol.", example = "B-ID-NAME")
            String item,

            @NotNull(message = Texts.REQUIRED) Include include,

            @Schema(
                    description =
                            "Behoort het tot een bijzondere categorie (AVG, art. 9)? Alleen waar het protocol dat openlaat.")
            @Nullable
            Special special,

            @Schema(
                    minLength = 1,
                    maxLength = 8000,
                    description = "De inhoud; verplicht bij SEND. Wordt meteen versleuteld voor de ontvanger.",
                    example = "Testpersoon Een")
            @Nullable
            String value,

            @Schema(
                    maxLength = 4000,
                    description = "Waarom precies dit gegeven nodig is, waar het protocol of de wet dat vraagt.")
            @Nullable
            String reason) {}

    public List<Item> lines() {
        return items == null ? List.of() : items;
    }
}
