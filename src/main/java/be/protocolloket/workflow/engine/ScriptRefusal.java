package be.protocolloket.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a model that carries a script anywhere (task, listener, mapping or condition): whoever could deploy one would own the JVM.
 */
class ScriptRefusal extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element rootElement, List<ProcessDefinitionEntity> processDefinitions) {
        refuseScriptsIn(rootElement);
    }

    @Override
    public void parseScriptTask(Element scriptTaskElement, ScopeImpl scope, ActivityImpl activity) {
        throw refusal(scriptTaskElement);
    }

    private static void refuseScriptsIn(Element element) {
        boolean scriptedCondition =
                "conditionExpression".equals(element.getTagName()) && element.attribute("language") != null;
        if ("script".equals(element.getTagName()) || "scriptTask".equals(element.getTagName()) || scriptedCondition) {
            throw refusal(element);
        }
        element.elements().forEach(ScriptRefusal::refuseScriptsIn);
    }

    private static ProcessEngineException refusal(Element element) {
        return new ProcessEngineException(
                "scripts are not allowed in a model: <" + element.getTagName() + "> in line " + element.getLine());
    }
}
