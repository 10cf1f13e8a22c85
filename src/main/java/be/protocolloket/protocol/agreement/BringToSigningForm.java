package be.protocolloket.protocol.agreement;

import be.protocolloket.protocol.Timeline;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code bring-to-signing}: a party's manager read the advices and says whether the advised text is approved and signed. */
@Component
class BringToSigningForm extends BringForwardForm {

    private final Agreements agreements;

    BringToSigningForm(AskedParty asked, Agreements agreements, Timeline timeline) {
        super(AgreementStep.SIGNING, "advicesRead", "protocol.refused.advices-unread", asked, agreements, timeline);
        this.agreements = agreements;
    }

    @Override
    public String formId() {
        return "bring-to-signing";
    }

    /** Frozen already. */
    @Override
    AskedText held(UUID protocolId) {
        return agreements.asked(protocolId, AgreementStep.SIGNING);
    }
}
