package be.protocolloket.protocol.process;

import be.protocolloket.protocol.ProcessPicture;
import be.protocolloket.protocol.ProcessPictures;
import be.protocolloket.workflow.NotHereException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** Reads from the engine's history which steps of its processes a protocol has passed and where it is now. */
@Component
class EnginePictures implements ProcessPictures {

    private final HistoryService history;
    private final RepositoryService repository;

    EnginePictures(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public List<ProcessPicture> of(UUID protocolId) {
        return runs(protocolId).values().stream().map(this::picture).toList();
    }

    @Override
    public String model(UUID protocolId, String processKey) {
        List<HistoricProcessInstance> runs = runs(protocolId).get(processKey);
        if (runs == null) {
            throw new NotHereException();
        }
        try (InputStream model = repository.getProcessModel(newest(runs).getProcessDefinitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<HistoricProcessInstance>> runs(UUID protocolId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(protocolId.toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        HistoricProcessInstance::getProcessDefinitionKey, LinkedHashMap::new, Collectors.toList()));
    }

    private static HistoricProcessInstance newest(List<HistoricProcessInstance> runs) {
        return runs.get(runs.size() - 1);
    }

    private ProcessPicture picture(List<HistoricProcessInstance> runs) {
        HistoricProcessInstance newest = newest(runs);
        List<HistoricActivityInstance> places = runs.stream()
                .flatMap(run ->
                        history.createHistoricActivityInstanceQuery().processInstanceId(run.getId()).list().stream())
                .toList();
        Set<String> current = ids(places.stream().filter(place -> place.getEndTime() == null));
        Set<String> done = ids(places.stream().filter(place -> place.getEndTime() != null && !place.isCanceled()));
        done.removeAll(current);
        return new ProcessPicture(
                newest.getProcessDefinitionKey(),
                newest.getProcessDefinitionName(),
                current,
                done,
                steps(newest.getProcessDefinitionId()));
    }

    /** The ids as the model has them; the engine adds a suffix for the body of a repeated step. */
    private static Set<String> ids(Stream<HistoricActivityInstance> places) {
        return places.filter(place -> !"subProcess".equals(place.getActivityType()))
                .map(HistoricActivityInstance::getActivityId)
                .map(id -> id.replace("#multiInstanceBody", ""))
                .collect(Collectors.toSet());
    }

    private List<ProcessPicture.Step> steps(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof CallActivity)
                .sorted(Comparator.comparingDouble(EnginePictures::fromLeft))
                .map(node -> new ProcessPicture.Step(node.getId(), node.getName()))
                .toList();
    }

    /** The models are drawn in the order of time, from left to right. */
    private static double fromLeft(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape
                ? shape.getBounds().getX()
                : 0;
    }
}
