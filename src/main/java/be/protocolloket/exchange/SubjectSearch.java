package be.protocolloket.exchange;

import be.protocolloket.party.EnterpriseNumber;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the cases about a person without keeping the number. */
public interface SubjectSearch {

    /**
     * Cases that name this person, newest first, as far as one of the bodies knows so: it wrote the person down, it was asked for data about
     * them, or it got data about them.
     *
     * @param inszHash keyed hash of the number, from {@link be.protocolloket.vault.PersonLookup}
     */
    List<UUID> casesAbout(String inszHash, Collection<EnterpriseNumber> bodies);
}
