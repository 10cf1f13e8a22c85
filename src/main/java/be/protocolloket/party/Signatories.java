package be.protocolloket.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may sign for a body in their own name. */
public interface Signatories {

    /** One entry per running mandate, by function and name. */
    List<Signatory> of(EnterpriseNumber body, LocalDate day);

    /** The signatory with this name, as a protocol's text writes it; letter case and double spaces do not matter. */
    Optional<Signatory> named(EnterpriseNumber body, String name, LocalDate day);
}
