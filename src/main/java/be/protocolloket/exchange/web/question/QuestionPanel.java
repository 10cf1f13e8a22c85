package be.protocolloket.exchange.web.question;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.question.AskedQuestion;
import be.protocolloket.exchange.question.QuestionLine;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a case: how many questions wait, and the way to them. */
@Component
@Order(60)
class QuestionPanel implements CasePanel {

    private final QuestionLine line;

    QuestionPanel(QuestionLine line) {
        this.line = line;
    }

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        List<AskedQuestion> asked = line.of(about.id(), caller);
        if (asked.isEmpty() && line.seat(about, caller).isEmpty()) {
            return Optional.empty();
        }
        long open = asked.stream().filter(each -> each.answer() == null).count();
        return Optional.of(new PanelView(
                "exchange.page.questions",
                "exchange/questions",
                "panel",
                Map.of("caseId", about.id(), "asked", asked.size(), "open", open)));
    }
}
