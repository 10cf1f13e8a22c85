package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.CasePage;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.SightLog;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredCases implements Cases {

    private final CaseTable table;
    private final TransferTable transfers;
    private final CaseSubjects subjects;
    private final SightLog sights;
    private final PersonLookup lookup;
    private final DatabaseClock clock;
    private final Border border;

    StoredCases(
            CaseTable table,
            TransferTable transfers,
            CaseSubjects subjects,
            SightLog sights,
            PersonLookup lookup,
            DatabaseClock clock,
            Border border) {
        this.table = table;
        this.transfers = transfers;
        this.subjects = subjects;
        this.sights = sights;
        this.lookup = lookup;
        this.clock = clock;
        this.border = border;
    }

    @Override
    public CaseView require(UUID caseId, Caller caller) {
        CaseView found = get(caseId);
        CaseSight.require(caller, found.bodies());
        Outlook outlook = border.of(caseId, caller);
        if (!outlook.knowsCase()) {
            throw new NotHereException();
        }
        return outlook.seen(found);
    }

    @Override
    public CaseView get(UUID caseId) {
        return table.find(caseId).orElseThrow(NotHereException::new);
    }

    @Override
    public CasePage visibleTo(Caller caller, CaseFilter filter) {
        @Nullable String written = filter.insz();
        if (written == null || written.isBlank()) {
            return page(caller, filter, null);
        }
        try {
            String hash = lookup.hash(Insz.parse(written, clock.today()));
            return page(caller, filter, hash);
        } catch (InvalidInszException noNumber) {
            return new CasePage(List.of(), 0);
        }
    }

    private CasePage page(Caller caller, CaseFilter filter, @Nullable String hash) {
        CasePage found = table.page(CaseSight.bodies(caller), filter, border.list(caller), hash);
        return new CasePage(
                found.cases().stream()
                        .map(each -> border.of(each.id(), caller).seen(each))
                        .toList(),
                found.total());
    }

    @Override
    public List<TransferView> transfers(UUID caseId, Caller caller) {
        Outlook outlook = border.of(caseId, caller);
        return transfers.of(caseId).stream()
                .filter(outlook::shows)
                .map(outlook::seen)
                .toList();
    }

    @Override
    public List<TransferView> transfers(UUID caseId) {
        return transfers.of(caseId);
    }

    /** A caller who acts for both bodies may see what either of them may see. */
    @Override
    public List<SubjectView> subjects(UUID caseId, Caller caller) {
        require(caseId, caller);
        CaseView found = get(caseId);
        SortedSet<EnterpriseNumber> bodies = CaseSight.require(caller, found.bodies());
        if (found.state() == CaseState.ERASED) {
            return List.of();
        }
        Map<UUID, SubjectView> seen = new LinkedHashMap<>();
        for (EnterpriseNumber body : bodies) {
            List<SubjectView> known = subjects.of(found, body);
            if (known.stream().anyMatch(SubjectView::told)) {
                sights.recordOnce(found, body, caller.personId());
            }
            known.forEach(subject -> seen.merge(subject.id(), subject, StoredCases::fuller));
        }
        return new ArrayList<>(seen.values());
    }

    private static SubjectView fuller(SubjectView one, SubjectView other) {
        if (one.name() != null || other.name() == null && one.maskedInsz() != null) {
            return one;
        }
        return other;
    }
}
