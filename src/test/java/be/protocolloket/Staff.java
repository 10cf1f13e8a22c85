package be.protocolloket;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.protocol.Agreeing;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.PreparedForms;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.engine.ProcessRuns;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.reading.FormReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** The people of the demonstration at work in the task list, one protocol at a time, through the forms that they see. */
public final class Staff {

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    public final UUID protocolId;

    private Staff(ApplicationContext context, UUID protocolId) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.protocolId = protocolId;
    }

    /** At work on a protocol that is there already. */
    public static Staff of(ApplicationContext context, UUID protocolId) {
        return new Staff(context, protocolId);
    }

    /** A draft between Woonsprong, which leads, and OCMW Gistel, without annexes and with every slot named; then changed. */
    public static Staff draft(ApplicationContext context, UnaryOperator<String> change) {
        var staff = new Staff(context, UUID.randomUUID());
        var lead = new EnterpriseNumber("0405260456");
        var protocol = context.getBean(ProtocolDrafting.class)
                .openDraft(woonsprong(change), lead, staff.caller("woonsprong-beheer"));
        return new Staff(context, protocol.id());
    }

    public static Staff draft(ApplicationContext context) {
        return draft(context, json -> json);
    }

    /** A protocol that everybody signed, by the same way that people take. */
    public static Staff concluded(ApplicationContext context) {
        return draft(context).concluded();
    }

    /** From a draft to the last signature. */
    Staff concluded() {
        var staff = this;
        var lead = "protocolmanager:0405260456";
        staff.submitted();
        for (var officer : Map.of("wvi-dpo", "dpo:0212213729", "cranium-dpo", "dpo:0405260456")
                .entrySet()) {
            staff.complete(
                    officer.getKey(),
                    staff.task(DpoAdviceProcess.GIVE_ADVICE, officer.getValue()),
                    "outcome",
                    "POSITIVE",
                    "text",
                    "Er zijn geen bezwaren.");
        }
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, lead),
                "advices[0].followed",
                "FOLLOWED",
                "advices[1].followed",
                "FOLLOWED",
                "nextStep",
                "APPROVE");
        staff.agreedToSign();
        staff.pass(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:0212213729", Map.of());
        staff.appointAll();
        for (var signatory :
                List.of("woonsprong-voorzitter", "woonsprong-directeur", "gistel-voorzitter", "gistel-directeur")) {
            var body = signatory.startsWith("gistel") ? "0212213729" : "0405260456";
            staff.complete(
                    signatory,
                    staff.task(ProtocolSigningProcess.SIGN_PROTOCOL, "signatory:" + body + ":" + id(signatory)),
                    "decision",
                    "SIGN",
                    "read",
                    "true",
                    "password",
                    DemoAccounts.PASSWORD);
        }
        return staff;
    }

    /** Both managers appoint whom the text names. */
    public void appointAll() {
        appoint("woonsprong-beheer", "woonsprong-voorzitter", "woonsprong-directeur");
        appoint("gistel-beheer", "gistel-voorzitter", "gistel-directeur");
    }

    /** A manager says who signs in each slot of the body that has nobody, in their order. */
    public void appoint(String manager, String... signatories) {
        appoint(manager, Stream.of(signatories).map(this::mandate).toArray(UUID[]::new));
    }

    public void appoint(String manager, UUID... mandates) {
        var body = manager.startsWith("gistel") ? "0212213729" : "0405260456";
        var answers = new String[2 * mandates.length];
        for (int i = 0; i < mandates.length; i++) {
            answers[2 * i] = "slots[" + i + "].mandateId";
            answers[2 * i + 1] = mandates[i].toString();
        }
        complete(manager, task(ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + body), answers);
    }

    /** The mandate on which somebody of the demonstration signs. */
    public UUID mandate(String username) {
        return jdbc.sql(
                        "select id from mandate where person_id = :person and role = 'SIGNATORY' and withdrawn_at is null")
                .param("person", id(username))
                .query(UUID.class)
                .single();
    }

    /** Every party says yes to the draft, and it goes to the officers. */
    public Staff submitted() {
        agreedToTheDraft();
        pass(ProtocolConclusionProcess.DRAFT_PROTOCOL, "protocolmanager:" + lead().digits(), Map.of());
        return this;
    }

    /** Every party says yes to the draft as it stands. */
    public Staff agreedToTheDraft() {
        Agreeing.toTheDraft(context, protocolId);
        return this;
    }

    /** Every party but the one that leads says yes to signing, after the advices were evaluated. */
    public Staff agreedToSign() {
        Agreeing.toSigning(context, protocolId);
        return this;
    }

    private EnterpriseNumber lead() {
        return context.getBean(Protocols.class).get(protocolId).lead();
    }

    private static ProtocolDocument woonsprong(UnaryOperator<String> change) {
        try (var file =
                Objects.requireNonNull(Staff.class.getResourceAsStream("/samples/woonsprong-ocmw-gistel.yaml"))) {
            var tree = (ObjectNode) ProtocolDocuments.tree(ProtocolDocuments.read(file.readAllBytes()));
            complete(tree);
            var json = ProtocolDocuments.write(ProtocolDocuments.read(tree), DocumentFormat.JSON);
            return ProtocolDocuments.read(change.apply(json).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Makes the published text of Gistel one that can be signed: without annexes, every seat named, no words lost. */
    public static void complete(ObjectNode tree) {
        tree.putArray("annexes");
        tree.putArray("errata");
        var chair = (ObjectNode) tree.at("/parties/1/signatories/0");
        chair.put("name", "Marijke Lagrou").put("function", "Voorzitter").put("state", "NAMED");
        tree.at("/parties/1/representatives").forEach(seat -> {
            if (seat.path("state").asString("").equals("VACANT")) {
                ((ObjectNode) seat).put("name", "Marijke Lagrou").put("state", "NAMED");
            }
        });
        // The words that were lost in the published text count as found, so that it can be signed.
        tree.findParents("truncated").forEach(part -> ((ObjectNode) part).remove("truncated"));
    }

    public static UUID id(String username) {
        return UUID.nameUUIDFromBytes(("protocolloket-demo:person:" + username).getBytes(StandardCharsets.UTF_8));
    }

    /** With the groups of this moment. */
    public Caller caller(String username) {
        RequestContextHolder.resetRequestAttributes();
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(new LoggedInPerson(id(username)), null));
            return context.getBean(CurrentCaller.class).require();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    /** The open tasks of this protocol at a place of a model that this group may take. */
    public List<String> tasks(String elementId, String group) {
        return jdbc.sql(
                        "select task_id from open_task where protocol_id = :protocol and element_id = :element and group_id = :group")
                .param("protocol", protocolId)
                .param("element", elementId)
                .param("group", group)
                .query(String.class)
                .list();
    }

    public String task(String elementId, String group) {
        var found = tasks(elementId, group);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " tasks " + elementId + " for " + group);
        }
        return found.get(0);
    }

    /** The process of the protocol itself, up to its publication; null when it is over. */
    public ProcessInstance conclusion() {
        return ProcessRuns.of(ProtocolConclusionProcess.KEY, protocolId);
    }

    /** The process in which this group has this task. */
    public ProcessInstance running(String elementId, String group) {
        return ProcessRuns.having(task(elementId, group));
    }

    /** What the form shows. Answers as the task list does when the task is not for this person. */
    public FormStart look(String username, String taskId) {
        return look(caller(username), taskId);
    }

    public FormStart look(Caller caller, String taskId) {
        var task = desk().require(taskId, caller);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl-BE"));
        try {
            return context.getBean(PreparedForms.class).start(desk().context(task), caller);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Fills the form in and finishes the task, as the page does. */
    public void complete(String username, String taskId, String... answers) {
        complete(caller(username), taskId, answers);
    }

    public void complete(Caller caller, String taskId, String... answers) {
        OpenTask task = desk().require(taskId, caller);
        var about = desk().context(task);
        FormReading reading = context.getBean(PreparedForms.class)
                .prepare(task, about, caller)
                .read(posted(answers));
        refuse(reading.problems());
        var completion = context.getBean(TaskCompletion.class);
        refuse(completion.check(about, reading.values(), caller));
        completion.complete(taskId, reading.values(), caller);
    }

    /** Passes a task of another room, without its form. */
    public void pass(String elementId, String group, Map<String, Object> variables) {
        context.getBean(TaskService.class).complete(task(elementId, group), variables);
    }

    /** Fires a timer of this protocol by the name of its event. */
    public void fire(String eventId) {
        ProcessRuns.fire(protocolId, eventId);
    }

    /** Keys of the notices to a group about this protocol. */
    public List<String> notices(String group) {
        return jdbc.sql(
                        "select message_key from notice where protocol_id = :protocol and group_id = :group order by created_at")
                .param("protocol", protocolId)
                .param("group", group)
                .query(String.class)
                .list();
    }

    /** Everything that the engine keeps about this protocol, as text. */
    public String engineVariables() {
        return String.join(
                "\n",
                jdbc.sql("""
                select v.name_ || '=' || coalesce(v.text_, convert_from(b.bytes_, 'UTF8'), v.long_::text, '')
                  from act_ru_variable v join act_ru_execution i on i.id_ = v.proc_inst_id_
                  left join act_ge_bytearray b on b.id_ = v.bytearray_id_
                 where i.business_key_ = :protocol""")
                        .param("protocol", protocolId.toString())
                        .query(String.class)
                        .list());
    }

    private TaskDesk desk() {
        return context.getBean(TaskDesk.class);
    }

    private static Map<String, String[]> posted(String... answers) {
        Map<String, String[]> posted = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            posted.put(answers[i], new String[] {answers[i + 1]});
        }
        return posted;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new TaskRefusedException(problems);
        }
    }
}
