package be.protocolloket.advice.reading;

import be.protocolloket.advice.Advices;
import be.protocolloket.advice.RoundView;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.workflow.DatabaseClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the parties every round of advice, the latest first, with what became of each advice. */
@Component
@Order(10)
class AdvicePanel implements ProtocolPanel {

    private final Advices advices;

    AdvicePanel(Advices advices) {
        this.advices = advices;
    }

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        List<RoundView> rounds = new ArrayList<>(advices.of(protocol.id(), caller));
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(rounds);
        return Optional.of(new PanelView(
                "advice.panel.title", "advice/panel", "advices", Map.of("rounds", rounds, "zone", DatabaseClock.ZONE)));
    }
}
