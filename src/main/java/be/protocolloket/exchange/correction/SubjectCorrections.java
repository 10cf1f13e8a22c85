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
import be.protocolloket.workflow.form.FieldProblem;
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
 * Puts right who a case is about. What was sent stays as sent: somebody about whom something was sent, and who turns out to be somebody else,
 * leaves the case as they were, and who is meant comes beside them.
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
     * In the caller's transaction, which holds the case and its transfers.
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
        Set<UUID> gone = left(before.keySet(), known, sent);
        Set<CaseChange> changes = EnumSet.noneOf(CaseChange.class);
        List<SubjectRow> added = new ArrayList<>();
        List<SubjectRow> rewritten = new ArrayList<>();
        int next = table.lastNumber(about.id()) + 1;
        for (int i = 0; i < typed.size(); i++) {
            SubjectRow row = known.get(i).map(before::get).orElse(null);
            if (row == null) {
                added.add(subjects.sealed(about, UUID.randomUUID(), next++, typed.get(i)));
                changes.add(CaseChange.SUBJECT_ADDED);
                continue;
            }
            Set<CaseChange> differences = differences(about, row, typed.get(i));
            changes.addAll(differences);
            if (differences.isEmpty()) {
                continue;
            }
            boolean somebodyElse = differences.contains(CaseChange.ROLE) || differences.contains(CaseChange.NUMBER);
            if (somebodyElse && sent.contains(row.id())) {
                table.leave(row.id());
                added.add(subjects.sealed(about, UUID.randomUUID(), next++, typed.get(i)));
                continue;
            }
            rewritten.add(subjects.sealed(about, row.id(), row.number(), typed.get(i)));
            if (somebodyElse) {
                notices.forget(row.id());
            }
        }
        for (UUID id : gone) {
            SubjectRow row = Objects.requireNonNull(before.get(id));
            table.leave(id);
            table.rewrite(List.of(subjects.nobody(about, row)));
            changes.add(CaseChange.SUBJECT_LEFT_OUT);
        }
        table.rewrite(rewritten);
        table.add(added);
        return changes;
    }

    private static Set<UUID> left(Set<UUID> before, List<Optional<UUID>> known, Set<UUID> sent) {
        List<UUID> kept = known.stream().flatMap(Optional::stream).toList();
        if (new HashSet<>(kept).size() != kept.size() || !before.containsAll(kept)) {
            throw CaseCorrections.refused("exchange.page.correct.problem.changed");
        }
        Set<UUID> gone = new HashSet<>(before);
        kept.forEach(gone::remove);
        if (gone.stream().anyMatch(sent::contains)) {
            throw new CaseRefusedException(
                    List.of(new FieldProblem("subjects", "exchange.page.correct.problem.sent-left")), null);
        }
        return gone;
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
