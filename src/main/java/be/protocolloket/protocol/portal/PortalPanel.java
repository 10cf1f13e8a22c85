package be.protocolloket.protocol.portal;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows the parties whether this portal counts as the platform that their protocol names, and who said so: the agreement that counts or counted
 * last, and the newest proposal where that is another one.
 */
@Component
@Order(30)
class PortalPanel implements ProtocolPanel {

    private final PortalDesk desk;
    private final PortalAgreementTable table;
    private final PortalLines lines;
    private final PlatformWords words;
    private final DatabaseClock clock;

    PortalPanel(
            PortalDesk desk, PortalAgreementTable table, PortalLines lines, PlatformWords words, DatabaseClock clock) {
        this.desk = desk;
        this.table = table;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        if (!desk.fits(protocol)) {
            return Optional.empty();
        }
        var today = clock.today();
        var standing = new PortalStanding(table.of(protocol.id()), today);
        Optional<PortalAgreement> agreed = standing.agreed();
        Optional<PortalAgreement> newest = standing.last().filter(last -> !last.counts(today));
        boolean manages = holds(protocol, caller, Role.PROTOCOL_MANAGER);
        List<PortalLines.Shown> shown = Stream.of(standing.accepted(), newest)
                .flatMap(Optional::stream)
                .distinct()
                .map(each -> lines.of(protocol, each, today))
                .toList();
        boolean takesBack = newest.filter(each ->
                        each.state() == PortalState.PROPOSED && caller.holds(Role.PROTOCOL_MANAGER, each.proposedFor()))
                .isPresent();
        return Optional.of(new PanelView(
                "protocol.panel.portal",
                "protocol/portal-panel",
                "portal",
                Map.of(
                        "words",
                        words.of(protocol),
                        "protocolId",
                        protocol.id(),
                        "counts",
                        agreed.isPresent(),
                        "shown",
                        shown,
                        "mayPropose",
                        manages && standing.proposable(),
                        "mayEnd",
                        agreed.isPresent() && (manages || holds(protocol, caller, Role.DPO)),
                        "mayTakeBack",
                        takesBack)));
    }

    private static boolean holds(ProtocolView protocol, Caller caller, Role role) {
        return protocol.parties().stream().anyMatch(party -> caller.holds(role, party));
    }
}
