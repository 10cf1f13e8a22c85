package be.protocolloket.tasklist.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.protocolloket.tasklist.LostRaceException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.tasklist.bar.TaskBars;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class EngineTasksTests {

    private final TaskService engine = mock(TaskService.class);
    private final ProcessEngineConfigurationImpl settings = mock(ProcessEngineConfigurationImpl.class);
    private final EngineTasks tasks = new EngineTasks(
            engine,
            settings,
            new TaskRows(mock(JdbcClient.class), new StaticListableBeanFactory().getBeanProvider(TaskBars.class)));

    @BeforeEach
    void oneOpenTask() {
        var command = mock(CommandContext.class, RETURNS_DEEP_STUBS);
        var executor = mock(CommandExecutor.class);
        when(settings.getCommandExecutorTxRequired()).thenReturn(executor);
        when(executor.execute(any()))
                .thenAnswer(call -> call.<Command<?>>getArgument(0).execute(command));
    }

    @Test
    void whatTheDomainRefusesInAnExpressionStaysARefusalAndIsNoRace() {
        var refusal = new TaskRefusedException(List.of(new FieldProblem(null, "signing.problem.no-signatory")));
        engineThrows(
                new ProcessEngineException("Error while evaluating expression", new IllegalStateException(refusal)));
        assertThatThrownBy(this::complete).isSameAs(refusal);
    }

    @Test
    void whatTheEngineItselfRefusesIsARace() {
        engineThrows(new ProcessEngineException("concurrently updated"));
        assertThatThrownBy(this::complete).isInstanceOf(LostRaceException.class);
    }

    @Test
    void aFaultOfOursIsNeitherHiddenNorTriedAgain() {
        var fault = new IllegalStateException("a fault");
        engineThrows(fault);
        assertThatThrownBy(this::complete).isSameAs(fault);
    }

    private void engineThrows(RuntimeException thrown) {
        doThrow(thrown).when(engine).complete(anyString(), any());
    }

    private void complete() {
        tasks.complete("task", UUID.randomUUID(), Map.of());
    }
}
