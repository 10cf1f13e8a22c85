package be.protocolloket.exchange.subject;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.event.SubjectsIdentified;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the data subjects in full: who is asked for data about a person must be able to find that person. */
@Service
public class SubjectNumbers {

    private final Cases cases;
    private final CaseSubjects subjects;
    private final ApplicationEventPublisher events;

    SubjectNumbers(Cases cases, CaseSubjects subjects, ApplicationEventPublisher events) {
        this.cases = cases;
        this.subjects = subjects;
        this.events = events;
    }

    /**
     * As the bodies for which the caller acts may know them. Records who looked and why in the same transaction: without that record nothing is
     * shown.
     *
     * @throws NotHereException unless the caller may see the case
     * @throws be.protocolloket.vault.KeyDestroyedException when it was erased
     */
    @Transactional
    public List<IdentifiedSubject> open(UUID caseId, ReadingPurpose purpose, Caller caller) {
        CaseView found = cases.get(caseId);
        Map<Integer, IdentifiedSubject> seen = new TreeMap<>();
        for (EnterpriseNumber body : CaseSight.require(caller, found.bodies())) {
            List<IdentifiedSubject> known = subjects.identify(found, body);
            if (known.stream().anyMatch(IdentifiedSubject::told)) {
                // In the transaction of this method, so without the record nothing is returned.
                events.publishEvent(
                        new SubjectsIdentified(caseId, found.protocolId(), body, purpose, caller.personId()));
            }
            known.forEach(one -> seen.merge(one.number(), one, SubjectNumbers::fuller));
        }
        return List.copyOf(seen.values());
    }

    /** Whoever acts for both bodies sees what either may see. */
    private static IdentifiedSubject fuller(IdentifiedSubject one, IdentifiedSubject other) {
        return one.name() != null || other.name() == null && one.insz() != null ? one : other;
    }
}
