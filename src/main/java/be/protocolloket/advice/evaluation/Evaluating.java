package be.protocolloket.advice.evaluation;

import be.protocolloket.advice.FollowUp;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.RoundTable;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.PartyAgreements;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.model.NextStep;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The parties say of each advice what they do with it (P5), and choose the next step (P6 to P9). */
@Component
class Evaluating {

    static final String ADVICE_ID = "adviceId";
    static final String FOLLOWED = "followed";
    static final String MOTIVATION = "motivation";

    private final RoundTable rounds;
    private final EvaluationTable evaluations;
    private final Protocols protocols;
    private final PartyAgreements agreements;
    private final Timeline timeline;

    Evaluating(
            RoundTable rounds,
            EvaluationTable evaluations,
            Protocols protocols,
            PartyAgreements agreements,
            Timeline timeline) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.protocols = protocols;
        this.agreements = agreements;
        this.timeline = timeline;
    }

    /**
     * @param asked the advices that it is about; none where each officer waived
     * @param rows one for each of them
     * @return variables for the process: the next step, and that no governing body refused yet
     * @throws TaskRefusedException when a row is missing or says too little; nothing is kept
     */
    Map<String, Object> evaluate(
            UUID protocolId,
            UUID versionId,
            List<AskedAdvice> asked,
            List<FormValues> rows,
            NextStep nextStep,
            Caller caller) {
        List<EvaluationRow> read = read(asked, rows);
        List<FieldProblem> problems =
                read.stream().flatMap(row -> row.problems(nextStep).stream()).toList();
        TaskRefusedException.unlessNone(problems);
        keep(protocolId, versionId, read, caller);
        return proceed(protocolId, nextStep, caller);
    }

    /** What stays as it was evaluated before is not written down again. */
    private void keep(UUID protocolId, UUID versionId, List<EvaluationRow> read, Caller caller) {
        UUID round = rounds.about(versionId)
                .orElseThrow(() -> new IllegalStateException("no round about " + versionId))
                .id();
        for (EvaluationRow row : read.stream().filter(each -> !each.stays()).toList()) {
            FollowUp followUp = row.followUp();
            evaluations.add(round, row.advice().id(), followUp, row.motivation(), caller.personId());
            timeline.record(protocolId, kind(followUp), row.advice().party(), caller.personId(), Map.of());
        }
    }

    private static List<EvaluationRow> read(List<AskedAdvice> asked, List<FormValues> rows) {
        Map<String, AskedAdvice> expected = asked.stream()
                .collect(Collectors.toMap(each -> each.advice().id().toString(), Function.identity()));
        List<EvaluationRow> read = new ArrayList<>();
        for (FormValues row : rows) {
            AskedAdvice advice = expected.remove(row.text(ADVICE_ID));
            if (advice == null) {
                throw changed();
            }
            read.add(new EvaluationRow(read.size(), advice, row.text(FOLLOWED), row.text(MOTIVATION)));
        }
        if (!expected.isEmpty()) {
            throw changed();
        }
        return read;
    }

    /** What the leading party does at once; the process does the rest, when every other party said yes too. */
    private Map<String, Object> proceed(UUID protocolId, NextStep nextStep, Caller caller) {
        if (nextStep == NextStep.ASK_VTC) {
            protocols.advance(protocolId, DocumentState.VTC_CONSULTATION);
        } else if (nextStep == NextStep.APPROVE) {
            agreements.bringToSigning(protocolId, protocols.get(protocolId).lead(), caller);
        }
        return Map.ofEntries(Variables.NEXT_STEP.to(nextStep), Variables.APPROVAL_REFUSED.to(false));
    }

    private static String kind(FollowUp followUp) {
        return "advice.timeline.advice-evaluated-" + EnumNames.hyphened(followUp);
    }

    private static TaskRefusedException changed() {
        return new TaskRefusedException(List.of(new FieldProblem(null, "advice.problem.advices-changed")));
    }
}
