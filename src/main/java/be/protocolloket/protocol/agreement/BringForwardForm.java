package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.model.ProtocolAgreementProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form with which a party's manager says yes or no to exactly the text that it shows. A yes ticks that something was read. */
abstract class BringForwardForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        AGREE,
        REFUSE
    }

    private final AgreementStep step;
    private final String tick;
    private final String unticked;
    private final AskedParty asked;
    private final Agreements agreements;
    private final Timeline timeline;

    /**
     * @param tick field of what a yes says was read
     * @param unticked key of the message where it was not ticked
     */
    BringForwardForm(
            AgreementStep step,
            String tick,
            String unticked,
            AskedParty asked,
            Agreements agreements,
            Timeline timeline) {
        this.step = step;
        this.tick = tick;
        this.unticked = unticked;
        this.asked = asked;
        this.agreements = agreements;
        this.timeline = timeline;
    }

    /** The text that is asked about, which nobody changes until this transaction ends. */
    abstract AskedText held(UUID protocolId);

    /** What a yes does besides. */
    void agreed(UUID protocolId, EnterpriseNumber body, Caller caller) {}

    @Override
    public final boolean irrevocable() {
        return true;
    }

    @Override
    public final FormStart start(TaskContext task, Caller caller) {
        return asked.start(task, step, caller);
    }

    @Override
    public final List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        asked.party(task, caller);
        return problems(agreements.asked(task.protocolId(), step), values);
    }

    @Override
    public final Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = asked.party(task, caller);
        var text = held(task.protocolId());
        var problems = problems(text, values);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        if (values.chose("decision", Decision.REFUSE)) {
            agreements.refuse(text, body, values.text("reason").strip(), caller);
            return Map.ofEntries(Variables.AGREEMENT_REFUSED.to(true));
        }
        agreed(task.protocolId(), body, caller);
        agreements.agree(text, body, caller);
        timeline.record(task.protocolId(), step.timelineKey(), body, caller.personId(), Map.of());
        return Map.of();
    }

    private List<FieldProblem> problems(AskedText text, FormValues values) {
        var problems = AskedParty.problems(text, values, values.chose("decision", Decision.REFUSE));
        if (values.choice("decision", Decision.class).isEmpty()) {
            problems.add(new FieldProblem("decision", "protocol.refused.no-decision"));
        }
        if (values.chose("decision", Decision.AGREE) && !values.bool(tick)) {
            problems.add(new FieldProblem(tick, unticked));
        }
        return problems;
    }
}
