package be.protocolloket.protocol.portal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.workflow.DatabaseClock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the parties whether this portal counts as the platform that their protocol names, and who said so. */
@Component
@Order(30)
class PortalPanel implements ProtocolPanel {

    private final PortalDesk desk;
    private final PortalAgreementTable table;
    private final Bodies bodies;
    private final People people;
    private final DatabaseClock clock;

    PortalPanel(PortalDesk desk, PortalAgreementTable table, Bodies bodies, People people, DatabaseClock clock) {
        this.desk = desk;
        this.table = table;
        this.bodies = bodies;
        this.people = people;
        this.clock = clock;
    }

    /** @param by null while nobody answered */
    public record Line(
            String body,
            String roleKey,
            boolean accepted,
            @Nullable String by,
            @Nullable ZonedDateTime at,
            @Nullable String reason) {}

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        if (!desk.fits(protocol)) {
            return Optional.empty();
        }
        var today = clock.today();
        List<PortalAgreement> all = table.of(protocol.id());
        Optional<PortalAgreement> last =
                all.stream().skip(Math.max(0, all.size() - 1)).findFirst();
        boolean open = last.filter(each -> each.state() == PortalState.PROPOSED).isPresent();
        boolean counts = last.filter(each -> each.counts(today)).isPresent();
        boolean manages = holds(protocol, caller, Role.PROTOCOL_MANAGER);
        Map<String, Object> model = new HashMap<>();
        model.put("protocolId", protocol.id());
        model.put("open", open);
        model.put("counts", counts);
        model.put(
                "mayPropose", manages && !open && (!counts || last.orElseThrow().ending() != null));
        model.put("mayEnd", counts && (manages || holds(protocol, caller, Role.DPO)));
        last.ifPresent(agreement -> {
            model.put("state", agreement.state().messageKey());
            model.put("lines", lines(protocol, agreement));
            model.put("mayTakeBack", open && caller.holds(Role.PROTOCOL_MANAGER, agreement.proposedFor()));
            var ending = agreement.ending();
            if (ending != null) {
                model.put("endsOn", ending.on());
                model.put("endedFor", bodies.shortName(ending.party()));
                model.put("endReason", ending.reason());
            }
        });
        return Optional.of(
                new PanelView("protocol.panel.portal", "protocol/portal-panel", "portal", Map.copyOf(model)));
    }

    private List<Line> lines(ProtocolView protocol, PortalAgreement agreement) {
        List<PortalAnswer> answers = table.answers(agreement.id());
        return PortalVoices.of(protocol).stream()
                .map(voice -> line(
                        voice,
                        answers.stream()
                                .filter(answer -> answer.of(voice.body(), voice.role()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private Line line(GroupId voice, @Nullable PortalAnswer answer) {
        EnterpriseNumber body = voice.body();
        String role = voice.role().messageKey();
        return answer == null
                ? new Line(bodies.shortName(body), role, false, null, null, null)
                : new Line(
                        bodies.shortName(body),
                        role,
                        answer.accepted(),
                        people.displayName(answer.person()),
                        answer.at().atZone(DatabaseClock.ZONE),
                        answer.reason());
    }

    private static boolean holds(ProtocolView protocol, Caller caller, Role role) {
        return protocol.parties().stream().anyMatch(party -> caller.holds(role, party));
    }
}
