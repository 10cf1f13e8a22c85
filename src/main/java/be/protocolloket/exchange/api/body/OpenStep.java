package be.protocolloket.exchange.api.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "OpenStep", description = "Een stap die op uw instantie wacht.")
public record OpenStep(
        @Schema(description = "Code van de stap.", example = "assess-items")
        String step,

        @Schema(description = "Wat er te doen is.", example = "Gegevens beoordelen")
        String task,

        @Schema(description = "Alleen een mens kan dit, op de pagina's van Protocolloket.")
        boolean byPerson,

        Instant dueAt) {}
