package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskTakenException;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people, or one call twice, at the same moment. */
@IntegrationTest
class RaceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Heard heard;

    @Test
    void whatTwoSendAtOnceIsSentOnceAndTheOtherIsToldKindly() throws Exception {
        for (int round = 0; round < 3; round++) {
            var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
            dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"));
            var task = dossier.task("userTask_transmitItems");
            var answers = dossier.sending(Dossiers.LANDLORD);
            var outcomes = atOnce(4, () -> dossier.completeTask(Dossiers.LANDLORD, task, answers));
            assertThat(outcomes).filteredOn("sent"::equals).hasSize(1);
            assertThat(outcomes).allMatch(outcome -> List.of("sent", "kind").contains(outcome), outcomes.toString());
            assertThat(heard.transmissions(dossier.caseId)).isNotEmpty();
            assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.SENT);
            assertThat(dossier.openElements()).containsExactly("userTask_acknowledgeReceipt");
        }
    }

    @Test
    void casesThatBeginAtTheSameMomentGetDifferentNumbers() throws Exception {
        var protocol = Dossiers.inForce(context);
        List<Dossiers> opened = new ArrayList<>();
        atOnce(6, () -> {
            var dossier = Dossiers.support(context, protocol);
            synchronized (opened) {
                opened.add(dossier);
            }
            return dossier;
        });
        assertThat(opened).hasSize(6);
        assertThat(opened.stream().map(dossier -> dossier.view().reference())).doesNotHaveDuplicates();
    }

    private static List<String> atOnce(int many, Callable<?> work) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    try {
                        work.call();
                        return "sent";
                    } catch (TaskEndedException | TaskTakenException | NotHereException kind) {
                        return "kind";
                    } catch (Exception other) {
                        return other.toString();
                    }
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (var one : all) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
