package be.protocolloket.retention.run;

import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.KeptStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.KeptStory;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily run finds what is due by PostgreSQL's clock, once, on one node, however much is waiting. */
@IntegrationTest
class RetentionRunTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RetentionRun run;

    @Autowired
    RipeFiles ripe;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void setTheClockRight() {
        ClockUtil.reset();
    }

    @Test
    void aNodeWhoseClockIsAYearAheadErasesNothingEarly() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        story.anchored(AnchorEvent.LEASE_ENDED, clock.today().minusYears(10).plusMonths(6))
                .closed(CaseOutcome.SUBLET_ENDED);
        ClockUtil.setCurrentTime(Date.from(clock.now().plus(Duration.ofDays(366))));
        run.run();
        assertThat(story.file(WOONHAVEN).state()).isEqualTo(KeptState.WAITING);
        assertThat(story.open()).isEmpty();
    }

    @Test
    void runningTwiceBeginsOnce() {
        var story = due();
        run.run();
        run.run();
        assertThat(story.open()).hasSize(1);
    }

    @Test
    void twoNodesThatRunAtTheSameMomentBeginEachErasureOnce() throws Exception {
        var story = due();
        var together = new CountDownLatch(1);
        var nodes = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            nodes.execute(() -> {
                await(together);
                run.run();
            });
        }
        together.countDown();
        nodes.shutdown();
        assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(story.open()).hasSize(1);
    }

    @Test
    void whileAnotherNodeRunsThisOneDoesNothing() {
        var story = due();
        transaction.executeWithoutResult(status -> {
            assertThat(ripe.takeTurn()).isTrue();
            assertThat(run.run()).isZero();
        });
        assertThat(story.open()).isEmpty();
        assertThat(run.run()).isPositive();
    }

    @Test
    void aHundredThousandWaitingFilesDoNotSlowItDown() {
        run.run();
        var protocol = UUID.randomUUID();
        unchecked(() -> {
            jdbc.sql("""
                    insert into kept_case (case_id, protocol_id, initiator, counterpart, closed_on, outcome)
                    select gen_random_uuid(), :protocol, '0410412146', '0403795657', current_date - 10, 'SUBLET_ENDED'
                      from generate_series(1, 100000)
                    """).param("protocol", protocol).update();
            jdbc.sql("""
                    insert into kept_file (id, case_id, protocol_id, kind, body, counterpart, state, due_on, wake_on)
                    select gen_random_uuid(), case_id, :protocol, 'RECEIVED', '0403795657', '0410412146', 'WAITING', d, d
                      from (select case_id, current_date + 1 + (random() * 3650)::int as d from kept_case where protocol_id = :protocol) spread
                    """).param("protocol", protocol).update();
        });
        try {
            jdbc.sql("analyze kept_file").update();
            var story = due();
            long before = System.nanoTime();
            run.run();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.DUE);
            var plan = String.join("\n", jdbc.sql("""
                    explain select id, wake_on from kept_file where state = 'WAITING' and wake_on <= current_date
                       and (wake_on, id) > (date '1970-01-01', '00000000-0000-0000-0000-000000000000') order by wake_on, id limit 100
                    """).query(String.class).list());
            assertThat(plan).contains("kept_file_to_wake").doesNotContain("Seq Scan");
        } finally {
            unchecked(() -> {
                jdbc.sql("delete from kept_file where protocol_id = :protocol")
                        .param("protocol", protocol)
                        .update();
                jdbc.sql("delete from kept_case where protocol_id = :protocol")
                        .param("protocol", protocol)
                        .update();
            });
        }
    }

    /** Without looking each of these rows' references up, which would take most of the time. */
    private void unchecked(Runnable change) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            change.run();
        });
    }

    private KeptStory due() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        return story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, clock.today())
                .closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
