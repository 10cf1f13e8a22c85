package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.event.CaseChange;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.subject.SubjectIdentity;
import be.protocolloket.exchange.subject.SubjectRow;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.SubjectNotices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects who a case is about. What was sent stays as sent: if data were sent about the wrong person, that person's row leaves the case
 * unchanged and the right person is added with a new row.
 */
@Component
class SubjectCorrections {

    private final SubjectTable table;
    private final SubjectNotices notices;
    private final CaseSubjects subjects;

    SubjectCorrections(SubjectTable table, SubjectNotices notices, CaseSubjects subjects) {
        this.table = table;
        this.notices = notices;
        this.subjects = subjects;
    }

    /**
     * In the caller's transaction, which must have locked the case and its transfers.
     *
     * @param typed numbers as bare digits
     * @param known for each of them who it was; empty for somebody new
     * @throws CaseRefusedException when somebody is left out about whom something was sent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<CaseChange> correct(CaseView about, List<NewSubject> typed, List<Optional<UUID>> known) {
        Map<UUID, SubjectRow> before = new LinkedHashMap<>();
        table.of(about.id()).forEach(row -> before.put(row.id(), row));
        Set<UUID> sent = table.sentAbout(about.id());
        Set<UUID> gone = leftOut(before.keySet(), known, sent);
        var revision = new Revision(about, sent, table.lastNumber(about.id()) + 1);
        for (int i = 0; i < typed.size(); i++) {
            SubjectRow row = known.get(i).map(before::get).orElse(null);
            if (row == null) {
                revision.add(typed.get(i));
            } else {
                revision.revise(row, typed.get(i));
            }
        }
        gone.forEach(id -> revision.leaveOut(Objects.requireNonNull(before.get(id))));
        return revision.write();
    }

    private static Set<UUID> leftOut(Set<UUID> before, List<Optional<UUID>> known, Set<UUID> sent) {
        List<UUID> kept = known.stream().flatMap(Optional::stream).toList();
        if (new HashSet<>(kept).size() != kept.size() || !before.containsAll(kept)) {
            throw CorrectionRefusals.changed();
        }
        Set<UUID> gone = new HashSet<>(before);
        kept.forEach(gone::remove);
        if (gone.stream().anyMatch(sent::contains)) {
            throw CorrectionRefusals.sentAbout();
        }
        return gone;
    }

    /** One correction: collects the rows to write, for people may swap numbers, which are unique within a case. */
    private final class Revision {

        private final CaseView about;
        private final Set<UUID> sent;
        private final Set<CaseChange> changes = EnumSet.noneOf(CaseChange.class);
        private final List<SubjectRow> added = new ArrayList<>();
        private final List<SubjectRow> rewritten = new ArrayList<>();
        private int nextNumber;

        Revision(CaseView about, Set<UUID> sent, int nextNumber) {
            this.about = about;
            this.sent = sent;
            this.nextNumber = nextNumber;
        }

        void add(NewSubject typed) {
            insert(typed);
            changes.add(CaseChange.SUBJECT_ADDED);
        }

        void revise(SubjectRow row, NewSubject typed) {
            Set<CaseChange> differences = differences(about, row, typed);
            changes.addAll(differences);
            if (differences.isEmpty()) {
                return;
            }
            boolean somebodyElse = differences.contains(CaseChange.ROLE) || differences.contains(CaseChange.NUMBER);
            if (somebodyElse && sent.contains(row.id())) {
                table.leave(row.id());
                insert(typed);
                return;
            }
            rewritten.add(subjects.sealed(about, row.id(), row.number(), typed));
            if (somebodyElse) {
                notices.forget(row.id());
            }
        }

        void leaveOut(SubjectRow row) {
            table.leave(row.id());
            table.rewrite(List.of(subjects.nobody(about, row)));
            changes.add(CaseChange.SUBJECT_LEFT_OUT);
        }

        Set<CaseChange> write() {
            table.rewrite(rewritten);
            table.add(added);
            return changes;
        }

        private void insert(NewSubject typed) {
            added.add(subjects.sealed(about, UUID.randomUUID(), nextNumber++, typed));
        }
    }

    private Set<CaseChange> differences(CaseView about, SubjectRow row, NewSubject typed) {
        SubjectIdentity identity = subjects.written(about, row);
        Set<CaseChange> differences = EnumSet.noneOf(CaseChange.class);
        if (row.role() != typed.role()) {
            differences.add(CaseChange.ROLE);
        }
        if (!identity.name().equals(typed.name())) {
            differences.add(CaseChange.NAME);
        }
        if (!Objects.equals(identity.digits(), typed.insz())) {
            differences.add(CaseChange.NUMBER);
        }
        return differences;
    }
}
