package be.protocolloket.tasklist.process;

import be.protocolloket.workflow.ProcessVariable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hangs the writer of our task list on every user task of every model, so that no model can forget it. */
@Component
class TaskListing extends AbstractBpmnParseListener {

    private static final Pattern TERM = Pattern.compile("terms\\.due\\((?:'([A-Z0-9-]+)'|([a-z]\\w*))[,)]");

    private final TaskRows rows;

    TaskListing(TaskRows rows) {
        this.rows = rows;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Function<DelegateTask, @Nullable String> term = term(userTaskElement);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> rows.opened(task, term.apply(task)));
        // Whoever is assigned later makes an update too, so the event of assignment would write the same once more.
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, rows::changed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, rows::completed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, rows::deleted);
    }

    /** The term behind the task's due date, so that its page can say whether law or habit set it; some models name it by a variable. */
    private static Function<DelegateTask, @Nullable String> term(Element userTaskElement) {
        String due = userTaskElement.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate");
        Matcher named = TERM.matcher(due == null ? "" : due);
        if (!named.find()) {
            return task -> null;
        }
        String code = named.group(1);
        if (code != null) {
            return task -> code;
        }
        var variable = ProcessVariable.text(named.group(2));
        return task -> variable.find(task::getVariable).orElse(null);
    }
}
