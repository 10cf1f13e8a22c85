package be.protocolloket.accountability.overview;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectSearch;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.NotHereException;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a data subject who asks what is known (GDPR 15): for the data protection officer of the body that was asked. */
@Service
public class PersonRequests {

    private final PersonLookup lookup;
    private final SubjectSearch subjects;
    private final Disclosures disclosures;
    private final LedgerWriter ledger;
    private final Bodies bodies;

    PersonRequests(
            PersonLookup lookup, SubjectSearch subjects, Disclosures disclosures, LedgerWriter ledger, Bodies bodies) {
        this.lookup = lookup;
        this.subjects = subjects;
        this.disclosures = disclosures;
        this.ledger = ledger;
        this.bodies = bodies;
    }

    /**
     * Searches the cases of the officer's bodies, and writes down for each of these that it was searched and why; never for whom.
     *
     * @throws NotHereException unless the caller is a data protection officer
     */
    @Transactional
    public PersonReport search(Insz insz, Caller caller) {
        var offices = caller.groups().stream()
                .filter(group -> group.role() == Role.DPO)
                .map(GroupId::body)
                .collect(Collectors.toCollection(TreeSet::new));
        if (offices.isEmpty()) {
            throw new NotHereException();
        }
        var hash = lookup.hash(insz);
        var found = subjects.casesAbout(hash, offices).stream()
                .map(caseId -> disclosures.inCase(caseId, hash, offices))
                .toList();
        for (var body : offices) {
            var own = found.stream()
                    .filter(each -> each.bodies().contains(body))
                    .map(Disclosures.InCase::told)
                    .toList();
            ledger.append(NewEntry.within(body, EntryKind.PERSON_SEARCHED)
                    .by(caller.personId())
                    .with("purpose", ReadingPurpose.DATA_SUBJECT_REQUEST)
                    .with("found", own.size())
                    .with(
                            "cases",
                            own.stream()
                                    .map(PersonReport.FoundCase::caseId)
                                    .map(UUID::toString)
                                    .toList()));
        }
        return new PersonReport(
                offices.stream().map(bodies::shortName).toList(),
                found.stream().map(Disclosures.InCase::told).toList());
    }
}
