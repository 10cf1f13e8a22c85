package be.protocolloket.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The registered bodies. What is here is public knowledge; no access check is needed. */
public interface Bodies {

    Optional<PublicBody> find(EnterpriseNumber number);

    /** By short name; numbers that are not registered are left out. */
    List<PublicBody> findAll(Collection<EnterpriseNumber> numbers);

    /** By short name. */
    List<PublicBody> all();
}
