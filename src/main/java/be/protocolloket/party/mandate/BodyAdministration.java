package be.protocolloket.party.mandate;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.NotHereException;
import org.springframework.dao.DataIntegrityViolationException;

/** What every act of an administrator for a body begins and ends with. */
public final class BodyAdministration {

    private BodyAdministration() {}

    /** @throws NotHereException to a caller who does not administer the body */
    public static void requireAdministrator(Caller caller, EnterpriseNumber body) {
        if (!caller.holds(Role.BODY_ADMINISTRATOR, body)) {
            throw new NotHereException();
        }
    }

    /** A constraint of the database refuses what overlaps, whoever else adds something at the same moment. */
    public static void refusingOverlap(String messageKey, Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException overlap) {
            throw Problems.refusal("from", messageKey);
        }
    }
}
