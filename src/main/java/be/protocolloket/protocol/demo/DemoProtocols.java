package be.protocolloket.protocol.demo;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.protocol.portal.PortalDesk;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.protocol.version.VersionTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Inserts what the people of the demonstration work on: one existing protocol that its parties confirmed, and others in the course of conclusion. What exists
 * already stays as it is, so that what a visitor did survives a restart.
 */
@Component
@Order(10)
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoProtocols implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProtocols.class);
    private static final EnterpriseNumber ELEGAST = new EnterpriseNumber("0410412146");
    private static final EnterpriseNumber WOONHAVEN = new EnterpriseNumber("0403795657");
    private static final LocalDate SIGNED = LocalDate.of(2024, 5, 24);

    private final VersionTable versions;
    private final ProtocolDrafting drafting;
    private final ProtocolRegistration registration;
    private final PortalDesk portal;
    private final DemoWalk walk;
    private final DemoCast cast;

    DemoProtocols(
            VersionTable versions,
            ProtocolDrafting drafting,
            ProtocolRegistration registration,
            PortalDesk portal,
            DemoWalk walk,
            DemoCast cast) {
        this.versions = versions;
        this.drafting = drafting;
        this.registration = registration;
        this.portal = portal;
        this.walk = walk;
        this.cast = cast;
    }

    @Override
    public void run(ApplicationArguments args) {
        registerElegast();
        DemoPlan.ALL.forEach(this::bringIn);
    }

    private void registerElegast() {
        var text = DemoTexts.asPublished(DemoTexts.ELEGAST);
        if (versions.knows(text.title())) {
            return;
        }
        var publications = List.of(
                new HistoricPublication(ELEGAST, "https://www.elegast.be/", SIGNED),
                new HistoricPublication(WOONHAVEN, "https://www.woonhaven.be/", SIGNED));
        var facts = new RegistrationFacts(signedBy(text), SIGNED, null, null, publications);
        var paper = DemoPaper.signedProtocol(text.title());
        var id = registration
                .registerExisting(text, facts, paper, false, manager(ELEGAST))
                .id();
        walk.confirm(id);
        portal.propose(id, "Elegast werkt al met dit loket (demonstratie).", manager(ELEGAST));
        walk.acceptPortal(id);
    }

    private static Map<String, LocalDate> signedBy(ProtocolDocument text) {
        return text.slots().stream().map(SignatorySlot::id).collect(Collectors.toMap(slot -> slot, slot -> SIGNED));
    }

    /** Whatever fails here, the application must still start. */
    private void bringIn(DemoPlan plan) {
        var text = DemoTexts.completed(plan.sample(), plan.addition());
        if (versions.knows(text.title())) {
            return;
        }
        var lead = new EnterpriseNumber(plan.lead());
        try {
            var protocol = drafting.openDraft(text, lead, manager(lead));
            walk.take(protocol.id(), plan.stage());
        } catch (RuntimeException stopped) {
            LOG.warn("The demonstration's protocol for stage {} stopped on its way", plan.stage(), stopped);
        }
    }

    private Caller manager(EnterpriseNumber body) {
        return cast.memberOf(Set.of(GroupId.of(Role.PROTOCOL_MANAGER, body).value()));
    }
}
