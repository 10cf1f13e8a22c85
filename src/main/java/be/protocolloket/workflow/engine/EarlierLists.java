package be.protocolloket.workflow.engine;

import be.protocolloket.workflow.BeforeFirstPage;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Migrates process instances of earlier releases, in which the collections of multi-instance steps were variables. After the models are
 * deployed and before the first page is served, deletes those variables and moves the instance to the newest version of its model, which
 * asks a bean for the collection. Open tasks, calls and timers stay as they are.
 */
@Component
class EarlierLists extends BeforeFirstPage {

    private final RuntimeService runtime;
    private final NewestModel newest;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EarlierLists(RuntimeService runtime, NewestModel newest, JdbcClient jdbc, TransactionTemplate transaction) {
        this.runtime = runtime;
        this.newest = newest;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for */
    @Override
    protected void run() {
        for (String instance : jdbc.sql(
                        "select distinct proc_inst_id_ from act_ru_variable where bytearray_id_ is not null")
                .query(String.class)
                .list()) {
            transaction.executeWithoutResult(status -> takeOver(instance));
        }
    }

    /** Of two nodes that start together only the first deletes a variable; the other waits for its rows and finds none. */
    private void takeOver(String instance) {
        List<String> lists = jdbc.sql(
                        "delete from act_ru_variable where proc_inst_id_ = ? and bytearray_id_ is not null returning bytearray_id_")
                .param(instance)
                .query(String.class)
                .list();
        if (lists.isEmpty()) {
            return;
        }
        jdbc.sql("delete from act_ge_bytearray where id_ in (:lists)")
                .param("lists", lists)
                .update();
        newest.move(
                instance,
                runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getProcessDefinitionId());
    }
}
