package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.side.SideProposals;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code bring-to-advice}: a party's manager confirms its own side and says yes or no to exactly this draft. */
@Component
class BringToAdviceForm extends BringForwardForm {

    private final Agreements agreements;
    private final SideProposals proposals;

    BringToAdviceForm(AskedParty asked, Agreements agreements, SideProposals proposals, Timeline timeline) {
        super(AgreementStep.ADVICE, "sideRead", "protocol.refused.side-unread", asked, agreements, timeline);
        this.agreements = agreements;
        this.proposals = proposals;
    }

    @Override
    public String formId() {
        return "bring-to-advice";
    }

    @Override
    AskedText held(UUID protocolId) {
        return agreements.held(protocolId);
    }

    /** The hash that the form showed covers the side too, so that a yes accepts what is proposed on it in that text and nothing else. */
    @Override
    void agreed(UUID protocolId, EnterpriseNumber body, Caller caller) {
        proposals.acceptAll(protocolId, body, caller);
    }
}
