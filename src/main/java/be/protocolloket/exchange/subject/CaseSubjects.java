package be.protocolloket.exchange.subject;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.access.CaseSeal;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The data subjects of a case as each body may know them: the initiator knows whom it wrote down; the other body learns role and number once it
 * is asked for data about them, and never the name.
 */
@Component
public class CaseSubjects {

    private final SubjectTable table;
    private final TransferTable transfers;
    private final CaseSeal seal;
    private final PersonLookup lookup;
    private final Border border;

    CaseSubjects(SubjectTable table, TransferTable transfers, CaseSeal seal, PersonLookup lookup, Border border) {
        this.table = table;
        this.transfers = transfers;
        this.seal = seal;
        this.lookup = lookup;
        this.border = border;
    }

    /** Saves them, sealed. In the caller's transaction. */
    public void add(CaseView opened, List<NewSubject> subjects) {
        List<SubjectRow> rows = new ArrayList<>();
        for (NewSubject subject : subjects) {
            rows.add(sealed(opened, UUID.randomUUID(), rows.size() + 1, subject));
        }
        table.add(rows);
    }

    /** As this body may see them; none once it erased what it wrote. */
    public List<SubjectView> of(CaseView found, EnterpriseNumber body) {
        return show(found, kept(found, body), body, mayKnow(found, body));
    }

    private List<SubjectRow> kept(CaseView found, EnterpriseNumber body) {
        return table.erasedFor(found.id(), body) ? List.of() : table.of(found.id());
    }

    /** With their numbers in full, as this body may know them. */
    public List<IdentifiedSubject> identify(CaseView found, EnterpriseNumber body) {
        boolean knows = mayKnow(found, body);
        return kept(found, body).stream()
                .map(row -> {
                    SubjectIdentity identity = known(found, row, body, knows);
                    return new IdentifiedSubject(
                            row.number(),
                            row.role(),
                            identity.knownName(),
                            identity.digits() == null ? null : new Insz(identity.digits()).display());
                })
                .toList();
    }

    /** As the disclosing body sees those whose data it is asked for. */
    public List<SubjectView> forDiscloser(CaseView found, EnterpriseNumber discloser) {
        return show(found, kept(found, discloser), discloser, true);
    }

    private boolean mayKnow(CaseView found, EnterpriseNumber body) {
        return body.equals(found.initiator())
                || isAsked(found, body)
                        && border.of(found.id(), List.of(body))
                                .sight(CaseFact.NUMBER, found.initiator())
                                .some();
    }

    private boolean isAsked(CaseView found, EnterpriseNumber body) {
        return transfers.of(found.id()).stream()
                .anyMatch(transfer -> transfer.discloser().equals(body) && transfer.state() != TransferState.STOPPED);
    }

    private List<SubjectView> show(CaseView found, List<SubjectRow> rows, EnterpriseNumber body, boolean knows) {
        return rows.stream().map(row -> show(found, row, body, knows)).toList();
    }

    private SubjectView show(CaseView found, SubjectRow row, EnterpriseNumber body, boolean knows) {
        SubjectIdentity identity = known(found, row, body, knows);
        return new SubjectView(row.id(), row.number(), row.role(), identity.knownName(), masked(identity.digits()));
    }

    private SubjectIdentity known(CaseView found, SubjectRow row, EnterpriseNumber body, boolean knows) {
        return knows ? identity(found, row, body) : new SubjectIdentity("", null);
    }

    /** As the initiator wrote somebody down. */
    public SubjectIdentity written(CaseView found, SubjectRow row) {
        return identity(found, row, found.initiator());
    }

    private SubjectIdentity identity(CaseView found, SubjectRow row, EnterpriseNumber body) {
        if (body.equals(found.initiator())) {
            return SubjectIdentity.read(seal.openOwn(found.id(), body, identityPlace(row.id()), row.sealedIdentity()));
        }
        byte @Nullable [] sealed = row.sealedInsz();
        return new SubjectIdentity(
                "", sealed == null ? null : seal.openOwn(found.id(), body, inszPlace(row.id()), sealed));
    }

    /** The sealed row under this id and number; saves nothing. */
    public SubjectRow sealed(CaseView opened, UUID id, int number, NewSubject subject) {
        @Nullable Insz insz = subject.insz() == null || subject.insz().isBlank() ? null : new Insz(subject.insz());
        @Nullable String digits = insz == null ? null : insz.digits();
        var identity = new SubjectIdentity(subject.name(), digits);
        return new SubjectRow(
                id,
                opened.id(),
                number,
                subject.role(),
                insz == null ? null : lookup.hash(insz),
                seal.own(opened.id(), opened.initiator(), identityPlace(id), identity.written()),
                digits == null ? null : seal.own(opened.id(), opened.counterpart(), inszPlace(id), digits));
    }

    /** The row of somebody who was left out: their number in the case, and nothing about them; saves nothing. */
    public SubjectRow nobody(CaseView about, SubjectRow row) {
        return sealed(about, row.id(), row.number(), new NewSubject(row.role(), "", null));
    }

    private static @Nullable String masked(@Nullable String digits) {
        return digits == null ? null : new Insz(digits).masked();
    }

    private static String identityPlace(UUID id) {
        return "case_subject:identity:" + id;
    }

    private static String inszPlace(UUID id) {
        return "case_subject:insz:" + id;
    }
}
