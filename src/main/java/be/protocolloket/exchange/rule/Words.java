package be.protocolloket.exchange.rule;

import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ItemVerdict;
import be.protocolloket.policy.PolicyWords;
import be.protocolloket.policy.Refusal;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The reader's words for what a form shows, and for what the protocol refuses. */
@Component("exchangeWords")
public class Words {

    private static final Set<String> OF_A_CASE = Set.of("protocolId", "kind", "trigger", "ground", "counterpart");

    private final MessageSource messages;
    private final PolicyWords policyWords;

    Words(MessageSource messages, PolicyWords policyWords) {
        this.messages = messages;
        this.policyWords = policyWords;
    }

    public String of(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** Article, reason and next step, at a field. */
    public FieldProblem problem(@Nullable String field, Refusal refusal) {
        return new FieldProblem(field, "exchange.problem.refused", said(refusal));
    }

    /** The same for one item, which the sentence itself need not name. */
    public FieldProblem problem(@Nullable String field, ItemVerdict verdict, Refusal refusal) {
        return field == null
                ? new FieldProblem(null, "exchange.problem.item-refused", verdict.label(), said(refusal))
                : problem(field, refusal);
    }

    private SaidRefusal said(Refusal refusal) {
        var locale = LocaleContextHolder.getLocale();
        return new SaidRefusal(refusal, policyWords.sentence(refusal, locale), policyWords.advice(refusal, locale));
    }

    /** A problem in the list above a form. What the protocol refuses of a new case stands in full at its field or in a notice: here, by which article. */
    public String inSummary(FieldProblem problem) {
        var field = problem.field();
        if (field == null
                || !field.startsWith("subjects[") && !OF_A_CASE.contains(field)
                || problem.args().length == 0
                || !(problem.args()[0] instanceof SaidRefusal said)) {
            return of(problem.messageKey(), problem.args());
        }
        var article = said.refusal().article();
        return article.isEmpty() ? of("exchange.page.new.decision") : of("exchange.page.refused.by", article);
    }

    /** Everything that a decision refuses to the request as a whole, as a notice. */
    public List<FieldProblem> general(Decision decision) {
        return decision.general().stream()
                .map(refusal -> problem(null, refusal))
                .toList();
    }
}
