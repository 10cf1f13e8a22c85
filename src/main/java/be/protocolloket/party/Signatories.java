package be.protocolloket.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who may sign for a body in their own name. Nobody is found by name: a name is no proof of who somebody is. */
public interface Signatories {

    /** One entry per running mandate, by function and name. */
    List<Signatory> of(EnterpriseNumber body, LocalDate day);

    /** Whether whoever runs the service brought this mandate in by configuration, as the first people of a body; also after it ended. */
    boolean byOperator(UUID mandateId);
}
