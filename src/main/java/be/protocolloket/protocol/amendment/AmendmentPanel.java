package be.protocolloket.protocol.amendment;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.workflow.DatabaseClock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the people of a body which amendments it asked of its own manager, and the answers. The other parties do not see them. */
@Component
@Order(40)
class AmendmentPanel implements ProtocolPanel {

    private final AmendmentTable table;
    private final AmendmentWords words;
    private final People people;

    AmendmentPanel(AmendmentTable table, AmendmentWords words, People people) {
        this.table = table;
        this.words = words;
        this.people = people;
    }

    /** @param answer null while not answered */
    public record Line(
            String wish,
            String stateKey,
            boolean open,
            String askers,
            @Nullable String answer,
            @Nullable String by,
            @Nullable ZonedDateTime at) {}

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        List<Line> lines = protocol.parties().stream()
                .filter(party -> caller.holds(Role.CASE_WORKER, party)
                        || caller.holds(Role.PROTOCOL_MANAGER, party)
                        || caller.holds(Role.DPO, party))
                .flatMap(party -> table.of(protocol.id(), party).stream())
                .map(this::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "protocol.panel.amendments", "protocol/amendment-panel", "amendments", Map.of("lines", lines)));
    }

    private Line line(AmendmentRequest request) {
        var by = request.answeredBy();
        var at = request.answeredAt();
        return new Line(
                words.of(request.protocolId(), request.wish(), LocaleContextHolder.getLocale()),
                request.state().messageKey(),
                request.state() == AmendmentState.ASKED,
                table.askers(request.id()).stream()
                        .map(asker -> people.displayName(asker.person()))
                        .collect(Collectors.joining(", ")),
                request.answer(),
                by == null ? null : people.displayName(by),
                at == null ? null : at.atZone(DatabaseClock.ZONE));
    }
}
