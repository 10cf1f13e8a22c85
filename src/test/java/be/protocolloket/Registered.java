package be.protocolloket;

import be.protocolloket.party.Caller;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.demo.DemoWalk;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.portal.PortalDesk;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.protocol.rendition.QuickPapers;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Protocols that were signed elsewhere, with an invented signed file. */
public final class Registered {

    private Registered() {}

    /** Entered by one party, and not confirmed by any yet. */
    public static ProtocolView entered(
            ApplicationContext context, ProtocolDocument document, RegistrationFacts facts, Caller manager) {
        return context.getBean(ProtocolRegistration.class)
                .registerExisting(document, facts, DemoPaper.signedProtocol(document.title()), true, manager);
    }

    /** Entered, and then read and confirmed for every party through the forms. */
    public static ProtocolView confirmed(
            ApplicationContext context, ProtocolDocument document, RegistrationFacts facts, Caller manager) {
        var protocol = entered(context, document, facts, manager);
        context.getBean(DemoWalk.class).confirm(protocol.id());
        return context.getBean(Protocols.class).get(protocol.id());
    }

    /** The same, for a test that exchanges or keeps data under it and does not read its PDFs. */
    public static ProtocolView asGround(
            ApplicationContext context, ProtocolDocument document, RegistrationFacts facts, Caller manager) {
        var protocol = entered(context, document, facts, manager);
        QuickPapers.nobodyReads(protocol.id());
        context.getBean(DemoWalk.class).confirm(protocol.id());
        return context.getBean(Protocols.class).get(protocol.id());
    }

    /** The manager of a party proposes that this portal counts as the platform of the protocol, and everybody says yes through the forms. */
    public static void acceptPortal(ApplicationContext context, UUID protocolId, Caller manager) {
        context.getBean(PortalDesk.class).propose(protocolId, "Wij werken al met dit loket.", manager);
        context.getBean(DemoWalk.class).acceptPortal(protocolId);
    }
}
