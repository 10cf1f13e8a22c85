package be.protocolloket.party;

import java.time.LocalDate;
import java.util.List;

/** Who may sign for a body in their own name. Nobody is found by name: a name is no proof of who somebody is. */
public interface Signatories {

    /** One entry per running mandate, by function and name. */
    List<Signatory> of(EnterpriseNumber body, LocalDate day);
}
