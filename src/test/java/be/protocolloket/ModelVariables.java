package be.protocolloket;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;

/** The variables that a model speaks of: in expressions, repetitions and mappings, and what its callers hand over. */
final class ModelVariables {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*(?![\\w.(])");
    private static final Set<String> NOT_VARIABLES = Set.of("true", "false");

    private ModelVariables() {}

    static Set<String> of(ModelFile file, List<ModelFile> all) {
        Set<String> names = new TreeSet<>();
        for (DomElement element : file.document()) {
            String kind = element.getLocalName();
            if ("multiInstanceLoopCharacteristics".equals(kind)) {
                addFrom(element.getAttribute(ModelFile.CAMUNDA, "collection"), names);
                names.add(element.getAttribute(ModelFile.CAMUNDA, "elementVariable"));
            } else if ("outputParameter".equals(kind)) {
                names.add(element.getAttribute("name"));
            } else if ("in".equals(kind) && element.hasAttribute("source")) {
                names.add(element.getAttribute("source"));
            } else if ("out".equals(kind)) {
                names.add(element.getAttribute("target"));
            } else if ("userTask".equals(kind)) {
                addFrom(element.getAttribute(ModelFile.CAMUNDA, "candidateGroups"), names);
            } else if (kind.endsWith("Condition") || kind.startsWith("time") || "conditionExpression".equals(kind)) {
                addFrom(element.getTextContent(), names);
            }
        }
        all.forEach(caller -> addHandedOver(caller, file.name(), names));
        return names;
    }

    private static void addHandedOver(ModelFile caller, String called, Set<String> names) {
        caller.elements(CallActivity.class).stream()
                .filter(call -> called.equals(call.getCalledElement()))
                .forEach(call -> {
                    children(call, CamundaIn.class).stream()
                            .map(CamundaIn::getCamundaTarget)
                            .filter(target -> target != null)
                            .forEach(names::add);
                    children(call, CamundaOut.class).forEach(out -> {
                        addFrom(out.getCamundaSourceExpression(), names);
                        if (out.getCamundaSource() != null) {
                            names.add(out.getCamundaSource());
                        }
                    });
                });
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> List<T> children(
            CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list();
    }

    private static void addFrom(String text, Set<String> names) {
        if (text == null) {
            return;
        }
        for (String expression : ModelFile.expressionsIn(text)) {
            String code = expression.substring(2).replaceAll("'[^']*'", "");
            NAME.matcher(code)
                    .results()
                    .map(found -> found.group())
                    .filter(name -> !NOT_VARIABLES.contains(name))
                    .forEach(names::add);
        }
    }
}
