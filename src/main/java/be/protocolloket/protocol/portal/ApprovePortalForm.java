package be.protocolloket.protocol.portal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import org.springframework.stereotype.Component;

/** The form {@code approve-portal}: the data protection officer of a party answers. */
@Component
class ApprovePortalForm extends PortalForm {

    ApprovePortalForm(Protocols protocols, PortalAnswers answers, PlatformWords words, Bodies bodies) {
        super(Role.DPO, protocols, answers, words, bodies);
    }

    @Override
    public String formId() {
        return "approve-portal";
    }
}
