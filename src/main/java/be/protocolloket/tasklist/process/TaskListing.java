package be.protocolloket.tasklist.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Hangs the writer of our task list on every user task of every model, so that no model can forget it. */
@Component
class TaskListing extends AbstractBpmnParseListener {

    private final TaskRows rows;

    TaskListing(TaskRows rows) {
        this.rows = rows;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, rows::opened);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, rows::assigned);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, rows::changed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, rows::completed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, rows::deleted);
    }
}
