package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.border.Sight;
import be.protocolloket.exchange.casefile.ProposalQuestions;
import be.protocolloket.exchange.course.ProposalItems;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of which data the landlord needs more, and why; for the proposer too, who cannot answer otherwise. Nothing in it is about a person. */
@Component
@Order(30)
class MoreInformation implements CasePanel {

    private final ProposalQuestions questions;
    private final ProposalItems items;
    private final Border border;

    MoreInformation(ProposalQuestions questions, ProposalItems items, Border border) {
        this.questions = questions;
        this.items = items;
        this.border = border;
    }

    /** One question, in words. */
    public record QuestionLine(int number, List<String> items, String reasonKey) {}

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        if (about.kind() != CaseKind.SUBTENANT_PROPOSAL
                || border.of(about.id(), caller).sight(CaseFact.MORE_INFORMATION) != Sight.VALUE) {
            return Optional.empty();
        }
        Map<String, String> labels = items.of(about, about.counterpart());
        List<QuestionLine> lines = questions.of(about.id()).stream()
                .map(one -> new QuestionLine(
                        one.number(),
                        one.items().stream()
                                .map(code -> labels.getOrDefault(code, code))
                                .toList(),
                        "exchange.page.more-information.why." + one.reason()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "exchange.page.more-information",
                        "exchange/case-parts",
                        "moreInformation",
                        Map.of("lines", lines)));
    }
}
