package be.protocolloket.tasklist;

import be.protocolloket.Staff;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Agreeing;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Two bodies that no other test knows, their people, and one protocol between them, opened as a draft. */
public final class Desk {

    public static final String DRAFT = "userTask_draftProtocol";
    public static final String EVALUATE = "userTask_evaluateAdvice";
    public static final String SIGN = "userTask_signProtocol";
    private static final String ADVICE = "Er zijn geen bezwaren tegen deze tekst.";

    public final EnterpriseNumber lead;
    public final EnterpriseNumber partner;
    /** The two protocol managers of the leading body. */
    public final UUID ann;

    public final UUID piet;
    /** The officer of the leading body. */
    public final UUID leadDpo;
    /** The two officers of the other body, of one firm. */
    public final UUID partnerDpo;

    public final UUID secondDpo;
    /** Has a mandate, in a body that has nothing to do with it. */
    public final UUID stranger;

    public final UUID protocolId;
    private final ApplicationContext context;
    private final Fixture fixture;

    private Desk(ApplicationContext context, String title) {
        this.context = context;
        this.fixture = context.getBean(Fixture.class);
        lead = fixture.body();
        partner = fixture.body();
        ann = manager("Ann Desmet", lead);
        piet = manager("Piet Claes", lead);
        manager("Nele Buur", partner);
        leadDpo = fixture.person("Lore Dewit");
        partnerDpo = fixture.person("Jef Maes");
        secondDpo = fixture.person("Mia Bral");
        stranger = manager("Vera Vreemd", fixture.body());
        fixture.dpo(lead, null, leadDpo, Fixture.LONG_AGO, null);
        fixture.dpo(partner, fixture.firm(partnerDpo, secondDpo), null, Fixture.LONG_AGO, null);
        signatory("John Crombez", lead, "voorzitter");
        signatory("Sara Casteur", lead, "directeur");
        signatory("Marijke Lagrou", partner, "voorzitter");
        signatory("Joost Mangeleer", partner, "algemeen directeur");
        protocolId = context.getBean(ProtocolDrafting.class)
                .openDraft(text(title), lead, caller(ann))
                .id();
    }

    public static Desk open(ApplicationContext context) {
        return new Desk(context, "Protocol tussen twee gemeenten");
    }

    public static Desk open(ApplicationContext context, String title) {
        return new Desk(context, title);
    }

    /** Past the draft: both officers are asked for advice. */
    public static Desk advising(ApplicationContext context) {
        var desk = open(context);
        Agreeing.toTheDraft(context, desk.protocolId);
        desk.pass(DRAFT, "protocolmanager:" + desk.lead.digits());
        return desk;
    }

    /** Past the advices: the managers of the leading body evaluate. */
    public static Desk evaluating(ApplicationContext context) {
        var desk = advising(context);
        desk.advise(desk.leadDpo, desk.adviceTask(desk.lead));
        desk.advise(desk.partnerDpo, desk.adviceTask(desk.partner));
        return desk;
    }

    public Caller caller(UUID person) {
        return fixture.caller(person, context.getBean(DatabaseClock.class).today());
    }

    public String adviceTask(EnterpriseNumber party) {
        return task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + party.digits());
    }

    public String draftTask() {
        return task(DRAFT, "protocolmanager:" + lead.digits());
    }

    public String evaluateTask() {
        return task(EVALUATE, "protocolmanager:" + lead.digits());
    }

    public String task(String element, String group) {
        return tasks(element, group).get(0);
    }

    public List<String> tasks(String element, String group) {
        return jdbc().sql(
                        "select task_id from open_task where protocol_id = :protocol and element_id = :element and group_id = :group")
                .param("protocol", protocolId)
                .param("element", element)
                .param("group", group)
                .query(String.class)
                .list();
    }

    public long rows(String table) {
        return jdbc().sql("select count(*) from " + table + " where protocol_id = :protocol")
                .param("protocol", protocolId)
                .query(Long.class)
                .single();
    }

    /** How many advices were given. */
    public long advices() {
        return jdbc().sql(
                        "select count(*) from advice a join advice_round r on r.id = a.round_id where r.protocol_id = :protocol")
                .param("protocol", protocolId)
                .query(Long.class)
                .single();
    }

    public void advise(UUID officer, String task) {
        complete(officer, task, Map.of("outcome", "POSITIVE", "text", ADVICE, "checkedPoints", List.of()));
    }

    /** As the page does after its own checks. */
    public void complete(UUID person, String task, Map<String, Object> answers) {
        context.getBean(TaskCompletion.class).complete(task, new FormValues(answers), caller(person));
    }

    /** Takes the protocol past a task without its form. */
    public void pass(String element, String group) {
        context.getBean(TaskService.class).complete(task(element, group), Map.of());
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private UUID manager(String name, EnterpriseNumber body) {
        var person = fixture.person(name);
        fixture.mandate(person, body, Role.PROTOCOL_MANAGER);
        return person;
    }

    private void signatory(String name, EnterpriseNumber body, String function) {
        fixture.signatory(fixture.person(name), body, function);
    }

    private ProtocolDocument text(String title) {
        try (var file =
                Objects.requireNonNull(Desk.class.getResourceAsStream("/samples/woonsprong-ocmw-gistel.yaml"))) {
            var tree = (ObjectNode) ProtocolDocuments.tree(ProtocolDocuments.read(file.readAllBytes()));
            Staff.complete(tree);
            tree.put("title", title);
            var json = ProtocolDocuments.write(ProtocolDocuments.read(tree), DocumentFormat.JSON)
                    .replaceAll("0405\\.?260\\.?456", lead.digits())
                    .replaceAll("0212\\.?213\\.?729", partner.digits());
            return ProtocolDocuments.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
