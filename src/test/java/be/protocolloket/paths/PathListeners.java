package be.protocolloket.paths;

import be.protocolloket.paths.Walk.Event;
import be.protocolloket.paths.Walk.What;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hangs the recorder on everything in every model that somebody can pass. */
@TestConfiguration(proxyBeanMethods = false)
public class PathListeners {

    @Bean
    BpmnParseListener recorderOfPaths() {
        return new Listeners();
    }

    private static final class Listeners extends AbstractBpmnParseListener {

        private final Map<String, DrawnModel> drawn = DrawnModel.all();

        private boolean counts(ScopeImpl scope) {
            return scope.getProcessDefinition() instanceof ProcessDefinitionEntity model
                    && drawn.containsKey(model.getKey());
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity model) {
            if (counts(model)) {
                ExecutionListener begun = execution -> begun(execution, model.getKey());
                ExecutionListener over = Listeners::over;
                model.addBuiltInListener(ExecutionListener.EVENTNAME_START, begun);
                model.addBuiltInListener(ExecutionListener.EVENTNAME_END, over);
            }
        }

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            if (counts(scope)) {
                ExecutionListener taken = execution -> Recorder.happened(
                        execution.getProcessInstanceId(), walk -> walk.events.add(Event.of(What.FLOW, flow.getId())));
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, taken);
            }
        }

        @Override
        public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl end) {
            if (counts(scope)) {
                ExecutionListener reached = execution -> Recorder.happened(
                        execution.getProcessInstanceId(), walk -> walk.events.add(Event.of(What.END, end.getId())));
                end.addBuiltInListener(ExecutionListener.EVENTNAME_START, reached);
            }
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (counts(scope)) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, Listeners::done);
            }
        }

        private static void begun(DelegateExecution execution, String model) {
            var walk = new Walk(execution.getProcessInstanceId(), model);
            write(execution, walk);
            Recorder.begun(walk);
            var caller = ((ExecutionEntity) execution).getSuperExecution();
            if (caller != null) {
                var call = new Event(What.CALL, caller.getActivityId(), List.of(), walk.id);
                Recorder.happened(caller.getProcessInstanceId(), calling -> calling.events.add(call));
            }
        }

        private static void over(DelegateExecution execution) {
            var last = new Walk(execution.getProcessInstanceId(), "");
            write(execution, last);
            boolean takenAway = execution.isCanceled();
            Recorder.happened(last.id, walk -> {
                walk.over = true;
                walk.takenAway = takenAway;
                walk.variables.putAll(last.variables);
            });
        }

        private static void done(DelegateTask task) {
            var groups = task.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .sorted()
                    .toList();
            var who = task.getAssignee() == null ? "" : task.getAssignee();
            var event = new Event(What.TASK, task.getTaskDefinitionKey(), groups, who);
            Recorder.happened(task.getProcessInstanceId(), walk -> walk.events.add(event));
        }

        /** Bodies and ids; the rest of the variables says nothing that the flows do not. */
        private static void write(DelegateExecution execution, Walk walk) {
            for (String name : Arrays.asList("caseId", "transferId", "discloserNumber", "receiverNumber")) {
                Object value = execution.getVariable(name);
                if (value != null) {
                    walk.variables.put(name, value.toString());
                }
            }
        }
    }
}
