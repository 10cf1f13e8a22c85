package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;

import be.protocolloket.Dossiers;
import be.protocolloket.Staff;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.engine.ProcessRuns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case, as the people of its two bodies live through it in the task list. */
final class CaseStory {

    static final String WOONSPRONG = "0405260456";
    static final String GISTEL = "0212213729";
    static final String ELEGAST = "0410412146";
    static final String WOONHAVEN = "0403795657";

    /** Whoever works on cases of a body. */
    private static final Map<ApplicationContext, UUID> ONE_WAY = new WeakHashMap<>();

    private static final Map<String, String> WORKERS = Map.of(
            WOONSPRONG, "woonsprong-dossier",
            GISTEL, "gistel-maatschappelijkwerker",
            ELEGAST, "elegast-begeleider",
            WOONHAVEN, "woonhaven-dossier");

    private static final Map<String, String> OFFICERS =
            Map.of(WOONSPRONG, "cranium-dpo", GISTEL, "wvi-dpo", ELEGAST, "elegast-dpo", WOONHAVEN, "cranium-dpo");

    final UUID id;

    /** The process of the case itself, which calls those of its transfers. */
    final ProcessInstance process;

    private final ApplicationContext context;
    private final Staff staff;
    private final JdbcClient jdbc;

    private CaseStory(ApplicationContext context, Staff staff, UUID id) {
        this.context = context;
        this.staff = staff;
        this.jdbc = context.getBean(JdbcClient.class);
        this.id = id;
        this.process = ProcessRuns.root(id);
    }

    static CaseStory open(ApplicationContext context, UUID protocolId, NewCase asked) {
        Staff staff = Staff.of(context, protocolId);
        Caller caller = staff.caller(worker(asked.initiator().digits()));
        return new CaseStory(context, staff, context.getBean(CaseOpening.class).open(asked, caller));
    }

    static NewCase asked(
            UUID protocolId,
            CaseKind kind,
            String trigger,
            String ground,
            String initiator,
            String counterpart,
            CaseDetails details,
            NewSubject... subjects) {
        return new NewCase(
                protocolId,
                kind,
                trigger,
                ground,
                new EnterpriseNumber(initiator),
                new EnterpriseNumber(counterpart),
                details,
                List.of(subjects),
                true);
    }

    /** A case in which Elegast proposes a candidate to Woonhaven. */
    static CaseStory proposal(ApplicationContext context, UUID protocolId) {
        var candidate = new NewSubject(SubjectRole.SUBTENANT, "Godelieve Vandamme", null);
        var kind = CaseKind.SUBTENANT_PROPOSAL;
        var trigger = "SUBTENANT_PROPOSED";
        return open(
                context,
                protocolId,
                asked(protocolId, kind, trigger, null, ELEGAST, WOONHAVEN, CaseDetails.NONE, candidate));
    }

    /** A protocol between Elegast and Woonhaven under which this portal counts; one for all tests, which must leave it so. */
    static synchronized UUID elegast(ApplicationContext context) {
        return ONE_WAY.computeIfAbsent(context, Dossiers::oneWay);
    }

    static String worker(String body) {
        return WORKERS.get(body);
    }

    static String officer(String body) {
        return OFFICERS.get(body);
    }

    Staff staff() {
        return staff;
    }

    CaseView view() {
        return context.getBean(Cases.class).get(id);
    }

    LocalDate today() {
        return context.getBean(DatabaseClock.class).today();
    }

    /** The open tasks of the case and all that it called: element and group. */
    List<String> open() {
        return jdbc.sql("""
                select distinct o.element_id || ' ' || o.group_id as task from open_task o
                  join act_ru_task t on t.id_ = o.task_id join act_ru_execution i on i.id_ = t.proc_inst_id_
                 where i.business_key_ = :case order by task""").param("case", id.toString()).query(String.class).list();
    }

    /** The process of the transfer that is under way. */
    ProcessInstance transferring() {
        return calledProcessInstance(PrepareAndTransmitProcess.KEY, process);
    }

    /** Only this task of the case is open, in its own process or in that of a transfer, and only for these groups. */
    void waitsAt(String element, String... groups) {
        assertThat(open())
                .containsExactly(
                        Stream.of(groups).map(group -> element + " " + group).toArray(String[]::new));
        var run = ProcessRuns.having(task(element, groups[0]));
        assertThat(run).isWaitingAt(element);
        for (String group : groups) {
            assertThat(run).task(element).hasCandidateGroup(group);
        }
    }

    String task(String element, String group) {
        var found = jdbc.sql("""
                select distinct o.task_id from open_task o
                  join act_ru_task t on t.id_ = o.task_id join act_ru_execution i on i.id_ = t.proc_inst_id_
                 where i.business_key_ = :case and o.element_id = :element and o.group_id = :group""")
                .param("case", id.toString())
                .param("element", element)
                .param("group", group)
                .query(String.class)
                .list();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " tasks " + element + " for " + group + "; open are " + open());
        }
        return found.get(0);
    }

    /** The open tasks that case workers of this body may take: elements by id. */
    Map<String, String> tasksOf(String body) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("select task_id, element_id from open_task where case_id = :case and group_id = :group")
                .param("case", id)
                .param("group", "caseworker:" + body)
                .query(row -> {
                    found.put(row.getString("task_id"), row.getString("element_id"));
                });
        return found;
    }

    FormStart look(String body, String element) {
        return staff.look(worker(body), task(element, "caseworker:" + body));
    }

    /** A case worker of this body fills the form in. */
    CaseStory does(String body, String element, String... answers) {
        staff.complete(worker(body), task(element, "caseworker:" + body), answers);
        return this;
    }

    /** A case worker of this body takes the task, so that their colleagues see that they do it. */
    void takes(String body, String element) {
        context.getBean(TaskDesk.class).claim(task(element, "caseworker:" + body), false, staff.caller(worker(body)));
    }

    CaseStory officerDoes(String body, String element, String... answers) {
        staff.complete(officer(body), task(element, "dpo:" + body), answers);
        return this;
    }

    /** Keys of the notices about this case to a group. */
    List<String> notices(String group) {
        return jdbc.sql(
                        "select message_key from notice where group_id = :group and :reference = any (args) order by created_at")
                .param("group", group)
                .param("reference", view().reference())
                .query(String.class)
                .list();
    }

    List<String> anchors() {
        return jdbc.sql(
                        "select anchor || ' ' || on_day || ' ' || body from case_anchor where case_id = :case order by at")
                .param("case", id)
                .query(String.class)
                .list();
    }

    List<String> notes(String body) {
        return context.getBean(CaseNotes.class).of(id, new EnterpriseNumber(body)).stream()
                .map(note -> note.kind().code() + ": " + note.text())
                .toList();
    }

    /** Everything that the engine keeps and kept about the case. */
    String engineVariables() {
        return String.join(
                "\n",
                jdbc.sql("""
                select v.name_ || '=' || coalesce(v.text_, convert_from(b.bytes_, 'UTF8'), v.long_::text, '')
                  from act_ru_variable v join act_ru_execution i on i.id_ = v.proc_inst_id_
                  left join act_ge_bytearray b on b.id_ = v.bytearray_id_
                 where i.business_key_ = :case""").param("case", id.toString()).query(String.class).list());
    }

    List<TransferView> transfers() {
        return context.getBean(Cases.class).transfers(id);
    }

    TransferView lastTransfer() {
        var all = transfers();
        return all.get(all.size() - 1);
    }

    TransferSteps transfer(String discloser, String receiver) {
        return new TransferSteps(this, context, discloser, receiver);
    }

    /** Rows of a form as it starts. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(FormStart start, String path) {
        return new ArrayList<>((List<Map<String, Object>>) start.values().getOrDefault(path, List.of()));
    }
}
