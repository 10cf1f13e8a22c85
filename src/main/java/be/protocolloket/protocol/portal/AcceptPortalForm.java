package be.protocolloket.protocol.portal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import org.springframework.stereotype.Component;

/** The form {@code accept-portal}: the manager of a party answers. */
@Component
class AcceptPortalForm extends PortalForm {

    AcceptPortalForm(Protocols protocols, PortalAnswers answers, PlatformWords words, Bodies bodies) {
        super(Role.PROTOCOL_MANAGER, protocols, answers, words, bodies);
    }

    @Override
    public String formId() {
        return "accept-portal";
    }
}
