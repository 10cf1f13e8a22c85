package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.event.CaseChange;
import be.protocolloket.exchange.event.CaseCorrected;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.start.CaseRun;
import be.protocolloket.exchange.start.CaseScope;
import be.protocolloket.exchange.start.JudgedCase;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.NotHereException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out a correction in one transaction, with the case and its transfers locked. */
@Component
class CorrectionWork {

    private final CaseTable cases;
    private final TransferTable transfers;
    private final SubjectCorrections subjects;
    private final CaseScope scope;
    private final CaseRun run;
    private final FreshStart fresh;
    private final CaseNotes notes;
    private final Border border;
    private final ApplicationEventPublisher events;

    CorrectionWork(
            CaseTable cases,
            TransferTable transfers,
            SubjectCorrections subjects,
            CaseScope scope,
            CaseRun run,
            FreshStart fresh,
            CaseNotes notes,
            Border border,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.transfers = transfers;
        this.subjects = subjects;
        this.scope = scope;
        this.run = run;
        this.fresh = fresh;
        this.notes = notes;
        this.border = border;
        this.events = events;
    }

    /** @throws CaseRefusedException when somebody corrected or closed the case in the meantime, or nothing changes */
    @Transactional
    public void correct(CorrectedCase corrected, NewCase asked, JudgedCase judged, Caller caller) {
        CaseView before = cases.lock(corrected.caseId()).orElseThrow(NotHereException::new);
        List<TransferView> all = transfers.lockOf(before.id());
        requireAsRead(before, all, corrected, caller);
        Set<CaseChange> changes = apply(before, corrected, asked, judged);
        CaseView after =
                cases.correct(before.id(), asked.trigger(), judged.check().details());
        record(after, changes, corrected, caller);
        consult(after, asked, judged, all);
        all.stream()
                .filter(transfer -> transfer.state() == TransferState.PREPARING)
                .forEach(transfer -> fresh.start(after, transfer, caller));
    }

    private void requireAsRead(CaseView before, List<TransferView> all, CorrectedCase corrected, Caller caller) {
        if (!border.of(before.id(), caller).corrects(before, all, caller)) {
            throw CorrectionRefusals.closed();
        }
        if (cases.corrections(before.id()) != corrected.version()) {
            throw CorrectionRefusals.changed();
        }
    }

    private Set<CaseChange> apply(CaseView before, CorrectedCase corrected, NewCase asked, JudgedCase judged) {
        Set<CaseChange> changes = EnumSet.noneOf(CaseChange.class);
        changes.addAll(subjects.correct(before, judged.check().subjects(), corrected.known()));
        changes.addAll(changes(before, asked, judged.check().details()));
        if (changes.isEmpty()) {
            throw CorrectionRefusals.unchanged();
        }
        return changes;
    }

    private void record(CaseView after, Set<CaseChange> changes, CorrectedCase corrected, Caller caller) {
        notes.add(
                after.id(),
                after.initiator(),
                NoteKind.CORRECTION,
                corrected.reason().strip(),
                caller.personId());
        events.publishEvent(new CaseCorrected(
                after.id(), after.protocolId(), after.initiator(), after.counterpart(), changes, caller.personId()));
    }

    private static Set<CaseChange> changes(CaseView before, NewCase asked, CaseDetails details) {
        Set<CaseChange> changes = EnumSet.noneOf(CaseChange.class);
        if (!before.trigger().equals(asked.trigger())) {
            changes.add(CaseChange.TRIGGER);
        }
        if (!before.details().equals(details)) {
            changes.add(CaseChange.DETAILS);
        }
        return changes;
    }

    private void consult(CaseView after, NewCase asked, JudgedCase judged, List<TransferView> all) {
        boolean begun = all.stream().anyMatch(transfer -> transfer.purpose() == TransferPurpose.CONSULTATION);
        if (after.kind() == CaseKind.SUPPORT_AGREEMENT && !begun) {
            run.consult(
                    after,
                    scope.consultation(judged.policy(), asked, judged.roles().roles()));
        }
    }
}
