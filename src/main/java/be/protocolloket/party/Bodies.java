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

    /** What people call the body; its number where it is not registered. */
    default String shortName(EnterpriseNumber number) {
        return find(number).map(PublicBody::shortName).orElseGet(number::display);
    }
}
