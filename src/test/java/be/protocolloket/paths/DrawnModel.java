package be.protocolloket.paths;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A model whose every path must be in the table, and the words that stand in its drawing. */
record DrawnModel(Path file, BpmnModelInstance model) {

    private static final List<Path> ROOMS = List.of(Path.of("processes/exchange"), Path.of("processes/retention"));

    /** By process key. */
    static Map<String, DrawnModel> all() {
        Map<String, DrawnModel> all = new TreeMap<>();
        for (Path room : ROOMS) {
            try (Stream<Path> files = Files.list(room)) {
                files.filter(file -> file.toString().endsWith(".bpmn"))
                        .map(file -> new DrawnModel(file, Bpmn.readModelFromFile(file.toFile())))
                        .forEach(drawn -> all.put(drawn.process().getId(), drawn));
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }
        return all;
    }

    /** Process key of the model of a kind of case. */
    static String key(String caseKind) {
        return caseKind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    /** Everything that somebody must have passed: every sequence flow and every end. */
    TreeSet<String> branches() {
        var branches = new TreeSet<String>();
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> branches.add(flow.getId()));
        model.getModelElementsByType(EndEvent.class).forEach(end -> branches.add(end.getId()));
        return branches;
    }

    String name(String elementId) {
        return words(((FlowElement) model.getModelElementById(elementId)).getName());
    }

    /** What taking a flow says: the answer at a gateway, or that an event came; empty for a flow that only leads on. */
    Optional<String> said(String flowId) {
        SequenceFlow flow = model.getModelElementById(flowId);
        FlowNode from = flow.getSource();
        if (from instanceof BoundaryEvent event) {
            return Optional.of(
                    words(event.getName()) + " (" + words(event.getAttachedTo().getName()) + ")");
        }
        if (from instanceof IntermediateCatchEvent) {
            return Optional.of(words(from.getName()));
        }
        return flow.getName() == null || flow.getName().isBlank()
                ? Optional.empty()
                : Optional.of(words(from.getName()) + " " + words(flow.getName()));
    }

    /** An end of the whole, not of one piece of it. */
    boolean isLast(String endEventId) {
        return model.getModelElementById(endEventId).getParentElement() instanceof Process;
    }

    private static String words(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
