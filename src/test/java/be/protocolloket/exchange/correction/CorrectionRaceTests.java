package be.protocolloket.exchange.correction;

import static be.protocolloket.exchange.correction.Correcting.ARREARS;
import static be.protocolloket.exchange.correction.Correcting.INFORM;
import static be.protocolloket.exchange.correction.Correcting.WHY;
import static be.protocolloket.exchange.correction.Correcting.kept;
import static be.protocolloket.exchange.correction.Correcting.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.Heard;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.CaseCorrected;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.TaskEndedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A correction at the same moment as another step in the case. */
@IntegrationTest
class CorrectionRaceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseCorrections corrections;

    @Autowired
    Heard heard;

    private Correcting desk;

    @BeforeEach
    void sit() {
        desk = new Correcting(context);
    }

    @Test
    void ofTwoWhoCorrectAtOnceTheSecondIsTold() throws Exception {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        var one = desk.asked(dossier, ARREARS, WHY, kept(0, SubjectRole.TENANT));
        var other = desk.asked(dossier, CaseDetails.NONE, WHY, kept(0, SubjectRole.REFERENCE_TENANT));
        var caller = dossier.caller(Dossiers.SUPPORTER);
        var outcomes =
                atOnce(List.of(() -> corrections.correct(one, caller), () -> corrections.correct(other, caller)));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "exchange.page.correct.problem.changed");
        assertThat(heard.of(CaseCorrected.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .hasSize(1);
        assertThat(dossier.transfers()).hasSize(2);
        assertThat(dossier.openElements()).containsExactly(INFORM);
    }

    @Test
    void whoSendsWhileSomebodyCorrectsSendsAllOfItOrNothing() throws Exception {
        for (int round = 0; round < 4; round++) {
            var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
            dossier.inform(Dossiers.LANDLORD).assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"));
            var task = dossier.task("userTask_transmitItems");
            var sending = dossier.sending(Dossiers.LANDLORD);
            var asked = desk.asked(dossier, ARREARS, WHY, kept(0, SubjectRole.TENANT));
            var caller = dossier.caller(Dossiers.SUPPORTER);
            var outcomes = atOnce(List.of(() -> corrections.correct(asked, caller), () -> {
                try {
                    dossier.completeTask(Dossiers.LANDLORD, task, sending);
                } catch (TaskEndedException gone) {
                    throw CaseRefusedException.of(null, "gone");
                }
            }));
            assertThat(outcomes.get(0)).isEqualTo("done");
            boolean sent = outcomes.get(1).equals("done");
            assertThat(outcomes.get(1)).isIn("done", "gone");
            assertThat(dossier.transfers())
                    .extracting(TransferView::state)
                    .containsExactlyElementsOf(
                            sent
                                    ? List.of(TransferState.SENT)
                                    : List.of(TransferState.STOPPED, TransferState.PREPARING));
            assertThat(dossier.openElements()).containsExactly(sent ? "userTask_acknowledgeReceipt" : INFORM);
        }
    }

    /** Each either is done or refused; the key of the first reason. */
    private static List<String> atOnce(List<Runnable> all) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var running = all.stream()
                    .map(each -> threads.submit(() -> {
                        start.await();
                        try {
                            each.run();
                            return "done";
                        } catch (CaseRefusedException refused) {
                            return refused.problems().get(0).messageKey();
                        }
                    }))
                    .toList();
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
