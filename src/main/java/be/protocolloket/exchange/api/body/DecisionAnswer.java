package be.protocolloket.exchange.api.body;

import be.protocolloket.party.software.ApiProblem.Line;
import be.protocolloket.policy.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

@Schema(name = "Decision", description = "Wat het protocol op deze dag zegt. Er is niets bewaard.")
public record DecisionAnswer(
        LocalDate day,

        @Schema(description = "Alles wat gevraagd werd, mag.")
        boolean allowed,

        @Schema(description = "Redenen tegen het geheel; zolang er één is, mag niets.")
        List<Line> refusals,

        List<Verdict> items) {

    public static DecisionAnswer of(Decision decision, Lines lines, Locale locale) {
        return new DecisionAnswer(
                decision.day(),
                decision.allowed(),
                lines.lines(null, decision.general(), locale),
                decision.items().stream()
                        .map(verdict -> new Verdict(
                                verdict.item().code(),
                                verdict.label(),
                                decision.general().isEmpty() && verdict.allowed(),
                                lines.lines(null, verdict.refusals(), locale)))
                        .toList());
    }

    @Schema(name = "Verdict", description = "Wat het protocol zegt over één gegeven.")
    record Verdict(String code, String label, boolean allowed, List<Line> refusals) {}
}
