package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.event.SubjectsIdentified;
import be.protocolloket.exchange.start.CaseJudge;
import be.protocolloket.exchange.start.CaseOffering;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.start.JudgedCase;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.exchange.subject.SubjectIdentity;
import be.protocolloket.exchange.subject.SubjectRow;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Policy;
import be.protocolloket.vault.Insz;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what a case worker of the initiator wrote down about an open case, or refuses with every reason at once. */
@Service
public class CaseCorrections {

    private static final int TRIES = 4;

    private final CaseTable cases;
    private final TransferTable transfers;
    private final SubjectTable subjects;
    private final CaseSubjects caseSubjects;
    private final CaseOffering offering;
    private final CaseJudge judge;
    private final CorrectionWork work;
    private final Border border;
    private final ApplicationEventPublisher events;

    CaseCorrections(
            CaseTable cases,
            TransferTable transfers,
            SubjectTable subjects,
            CaseSubjects caseSubjects,
            CaseOffering offering,
            CaseJudge judge,
            CorrectionWork work,
            Border border,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.transfers = transfers;
        this.subjects = subjects;
        this.caseSubjects = caseSubjects;
        this.offering = offering;
        this.judge = judge;
        this.work = work;
        this.border = border;
        this.events = events;
    }

    /**
     * @throws be.protocolloket.workflow.NotHereException unless the caller works on cases of the initiator
     * @throws CaseRefusedException when the case is not open any more
     */
    public Correction of(UUID caseId, Caller caller) {
        return new Correction(enter(caseId, caller), cases.corrections(caseId), subjects.sentAbout(caseId));
    }

    /**
     * Who the case is about now, in full. The reading is recorded in the same transaction: if that fails, nothing is returned. Throws as
     * {@link #of}.
     */
    @Transactional
    public List<WrittenSubject> read(UUID caseId, Caller caller) {
        CaseView about = enter(caseId, caller);
        events.publishEvent(new SubjectsIdentified(
                caseId, about.protocolId(), about.initiator(), ReadingPurpose.CORRECTION, caller.personId()));
        return subjects.of(caseId).stream().map(row -> shown(about, row)).toList();
    }

    /**
     * Corrects the whole case or nothing of it. Data already sent do not change; a transfer in preparation starts again.
     *
     * @throws be.protocolloket.workflow.NotHereException unless the caller works on cases of the initiator
     * @throws CaseRefusedException with every problem at its field
     */
    public void correct(CorrectedCase corrected, Caller caller) {
        CaseView about = enter(corrected.caseId(), caller);
        NewCase asked = keepingFixedParts(about, corrected.written());
        Policy policy = offering.policy(about.protocolId(), about.initiator(), caller);
        JudgedCase judged = judge.judge(asked, about.id(), policy, caller);
        List<FieldProblem> problems = new ArrayList<>(judged.problems());
        problems.addAll(CorrectionRefusals.ofReason(corrected.reason()));
        if (problems.isEmpty() && !asked.duplicateConfirmed()) {
            problems.addAll(judge.duplicates(
                    judged.check().subjects(), about.id(), "exchange.problem.duplicate-correction", caller));
        }
        if (!problems.isEmpty()) {
            throw new CaseRefusedException(problems, judged.refused());
        }
        carryOut(corrected, asked, judged, caller);
    }

    /** Repeats the transaction when another step in the same case won the race; the lost attempt was rolled back. */
    private void carryOut(CorrectedCase corrected, NewCase asked, JudgedCase judged, Caller caller) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.correct(corrected, asked, judged, caller);
                return;
            } catch (ConcurrencyFailureException lost) {
                if (attempt == TRIES) {
                    throw CorrectionRefusals.busy();
                }
            }
        }
    }

    private CaseView enter(UUID caseId, Caller caller) {
        CaseView about = cases.find(caseId).orElseThrow(NotHereException::new);
        CaseSight.requireWorker(caller, about.initiator());
        if (!border.of(caseId, caller).corrects(about, transfers.of(caseId), caller)) {
            throw CorrectionRefusals.closed();
        }
        return about;
    }

    private WrittenSubject shown(CaseView about, SubjectRow row) {
        SubjectIdentity identity = caseSubjects.written(about, row);
        String digits = identity.digits();
        return new WrittenSubject(
                row.id(), row.role(), identity.name(), digits == null ? null : new Insz(digits).display());
    }

    /** A correction cannot change protocol, kind, ground and bodies. */
    private static NewCase keepingFixedParts(CaseView about, NewCase written) {
        return new NewCase(
                about.protocolId(),
                about.kind(),
                written.trigger(),
                about.ground(),
                about.initiator(),
                about.counterpart(),
                written.details(),
                written.subjects(),
                written.duplicateConfirmed());
    }
}
