package be.protocolloket.exchange.rule;

import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ItemVerdict;
import be.protocolloket.policy.PolicyWords;
import be.protocolloket.policy.Refusal;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.reading.ToldOnce;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The reader's words for what a form shows, and for what the protocol refuses. */
@Component("exchangeWords")
public class Words {

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
        return new SaidRefusal(
                refusal,
                policyWords.sentence(refusal, locale),
                policyWords.advice(refusal, locale),
                policyWords.brief(refusal, locale));
    }

    /** For a part of a page that says each sentence once. */
    public SaidOnce sayOnce() {
        return new SaidOnce();
    }

    /** The problems of a page that draws every field of theirs. */
    public ToldOnce once(List<FieldProblem> problems) {
        return new ToldOnce(problems, field -> true);
    }

    /** What is wrong with one answer of such a page, as it stands there. */
    public List<FieldProblem> at(List<FieldProblem> problems, String field) {
        var once = once(problems);
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(once::atField)
                .toList();
    }

    /** Everything that a decision refuses to the request as a whole, as a notice. */
    public List<FieldProblem> general(Decision decision) {
        return decision.general().stream()
                .map(refusal -> problem(null, refusal))
                .toList();
    }
}
