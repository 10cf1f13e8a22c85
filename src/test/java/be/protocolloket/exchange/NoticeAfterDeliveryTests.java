package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.course.LeaseNotice;
import be.protocolloket.exchange.link.IssuedLink;
import be.protocolloket.exchange.link.LinkOpening;
import be.protocolloket.exchange.link.LinkRefusedException;
import be.protocolloket.exchange.link.OneTimeLinks;
import be.protocolloket.exchange.link.Postings;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever does whatever in whichever order: nobody decides on notice of lease before the warning was delivered, or can have been. */
@IntegrationTest
class NoticeAfterDeliveryTests {

    private static final List<String> DELIVERIES = List.of("PORTAL", "ONE_TIME_LINK", "LETTER");
    private static final List<String> SILENCES =
            List.of("WAIT", "GO_ON", "GO_ON", "REGISTERED", "REGISTERED", "OTHER_WAY", "RECALL");
    private static final List<String> TIMERS = List.of(
            PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE,
            PrepareAndTransmitProcess.RECEIPT_OVERDUE,
            PrepareAndTransmitProcess.RECEIPT_OVERDUE,
            PrepareAndTransmitProcess.WAIT_FOR_RECEIVER);

    private static int opened;
    private static int refused;

    @Autowired
    ApplicationContext context;

    @Autowired
    LeaseNotice notice;

    @Autowired
    OneTimeLinks links;

    @Autowired
    LinkOpening opening;

    @Autowired
    Postings postings;

    @Autowired
    Transfers transfers;

    @Autowired
    JdbcClient jdbc;

    private IssuedLink link;

    @ParameterizedTest
    @ValueSource(longs = {3, 17})
    void noticeOpensAfterADeliveryAlone(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 1; round++) {
            link = null;
            var story = GistelProtocol.warning(context);
            for (int step = 0; step < 60 && !mayDecide(story); step++) {
                try {
                    act(story, random);
                } catch (TaskRefusedException | NotHereException | LinkRefusedException | TaskEndedException no) {
                    refused++;
                }
                if (mayDecide(story)) {
                    opened++;
                    assertThat(evidence(story))
                            .as("seed %d, step %d", seed, step)
                            .isTrue();
                }
            }
        }
    }

    @AfterAll
    static void bothHappened() {
        assertThat(opened).isPositive();
        assertThat(refused).isPositive();
    }

    private boolean mayDecide(CaseStory story) {
        boolean asked =
                story.open().stream().anyMatch(task -> task.startsWith(TerminationWarningProcess.DECIDE_NOTICE));
        return asked || notice.blocked(story.id).isEmpty();
    }

    private void act(CaseStory story, Random random) {
        List<String> open = story.open();
        boolean sent = open.stream().anyMatch(task -> task.startsWith(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT));
        if (sent && random.nextInt(3) > 0) {
            onTheWay(story, random);
        } else if (!open.isEmpty()) {
            String task = open.get(random.nextInt(open.size()));
            step(story, task.substring(0, task.indexOf(' ')), random);
        }
    }

    /** What happens outside the tasks: printing, posting, links, looking, and time. */
    private void onTheWay(CaseStory story, Random random) {
        var id = story.lastTransfer().id();
        Caller landlord = story.staff().caller(CaseStory.worker(WOONSPRONG));
        Caller supporter = story.staff().caller(CaseStory.worker(GISTEL));
        switch (random.nextInt(8)) {
            case 0 -> postings.printed(id, landlord);
            case 1 -> postings.write(id, story.today().plusDays(random.nextInt(3) - 1), landlord);
            case 2 -> link = links.issue(id, landlord);
            case 3 -> {
                if (link != null) {
                    opening.open(link.token(), random.nextBoolean() ? link.code() : "12345678");
                }
            }
            case 4 -> transfers.read(id, ReadingPurpose.ACKNOWLEDGE, random.nextInt(3) == 0 ? supporter : landlord);
            default -> fire(story, TIMERS.get(random.nextInt(TIMERS.size())));
        }
    }

    private void fire(CaseStory story, String timer) {
        var engine = context.getBean(org.camunda.bpm.engine.ProcessEngine.class).getManagementService();
        engine.createJobQuery().processInstanceId(story.transferring().getId()).activityId(timer).list().stream()
                .findFirst()
                .ifPresent(job -> engine.executeJob(job.getId()));
    }

    private void step(CaseStory story, String element, Random random) {
        var transfer = story.transfer(WOONSPRONG, GISTEL);
        switch (element) {
            case PrepareAndTransmitProcess.INFORM_SUBJECT -> transfer.informed();
            case PrepareAndTransmitProcess.ASSESS_ITEMS -> transfer.assessed();
            case PrepareAndTransmitProcess.READ_AGAIN -> transfer.readAgain();
            case PrepareAndTransmitProcess.TRANSMIT_ITEMS -> send(story, random);
            case PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT ->
                transfer.acknowledged(random.nextInt(4) > 0 ? "RECEIVED" : "NOT_NEEDED");
            case PrepareAndTransmitProcess.RESOLVE_SILENCE ->
                story.does(
                        WOONSPRONG,
                        element,
                        "decision",
                        SILENCES.get(random.nextInt(SILENCES.size())),
                        "deliveredOn",
                        story.today().plusDays(random.nextInt(3) - 1).toString(),
                        "number",
                        "323212345678901234567890");
            case PrepareAndTransmitProcess.HANDLE_RETURN -> story.does(WOONSPRONG, element, "decision", "AGAIN");
            default -> {}
        }
    }

    private void send(CaseStory story, Random random) {
        FormStart form = story.look(WOONSPRONG, PrepareAndTransmitProcess.TRANSMIT_ITEMS);
        String recipient = form.options()
                .getOrDefault("recipients", List.<FormOption>of())
                .get(0)
                .value();
        story.does(
                WOONSPRONG,
                PrepareAndTransmitProcess.TRANSMIT_ITEMS,
                "outcome",
                "SEND",
                "recipient",
                recipient,
                "delivery",
                DELIVERIES.get(random.nextInt(DELIVERIES.size())),
                "confirmed",
                "true");
    }

    /** What really happened to the last warning, in the rows and without the code under test. */
    private boolean evidence(CaseStory story) {
        return jdbc.sql("""
                select exists (select 1 from transfer_reading r where r.transfer_id = t.id and r.body = t.receiver)
                    or exists (select 1 from transfer_link l where l.transfer_id = t.id and l.opened_at is not null)
                    or exists (select 1 from transfer_posting p join transfer_paper w using (transfer_id)
                                where p.transfer_id = t.id and p.posted_on <= :today)
                  from transfer t where t.case_id = :case and t.state = 'RECEIVED'""")
                .param("case", story.id)
                .param("today", story.today())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
