package be.protocolloket;

import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.protocol.rendition.QuickPapers;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;

/** The people of the demonstration at work on one case, through the forms that they see. */
public final class Dossiers {

    public static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");
    public static final EnterpriseNumber GISTEL = new EnterpriseNumber("0212213729");
    public static final EnterpriseNumber ELEGAST = new EnterpriseNumber("0410412146");

    public static final String LANDLORD = "woonsprong-dossier";
    public static final String SUPPORTER = "gistel-maatschappelijkwerker";

    private static final String REASON = "Nodig om de juiste persoon te herkennen.";
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Map<ApplicationContext, UUID> IN_FORCE = new WeakHashMap<>();

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    public final UUID protocolId;
    public final UUID caseId;

    private Dossiers(ApplicationContext context, UUID protocolId, UUID caseId) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.protocolId = protocolId;
        this.caseId = caseId;
    }

    /** The mutual protocol between Woonsprong and OCMW Gistel, in force; one for all tests, which must leave it so. */
    public static synchronized UUID inForce(ApplicationContext context) {
        return IN_FORCE.computeIfAbsent(context, Dossiers::another);
    }

    /** The same, for a test that changes or ends it. */
    public static UUID another(ApplicationContext context) {
        var staff = Staff.draft(context);
        QuickPapers.nobodyReads(staff.protocolId);
        return staff.concluded().protocolId;
    }

    /** The same, in force with another text. */
    public static UUID changed(ApplicationContext context, UnaryOperator<String> change) {
        var staff = Staff.draft(context, change);
        QuickPapers.nobodyReads(staff.protocolId);
        return staff.concluded().protocolId;
    }

    /** The one-way protocol from Elegast to Woonhaven, registered and confirmed, whose parties said that this portal counts as its platform. */
    public static UUID oneWay(ApplicationContext context) {
        var id = oneWayByPlatform(context);
        Registered.acceptPortal(context, id, caller(context, "elegast-beheer"));
        return id;
    }

    /** The one-way protocol from Elegast to Woonhaven, as it was signed: by the platform of Woonhaven. */
    public static UUID oneWayByPlatform(ApplicationContext context) {
        try (var file = Objects.requireNonNull(Dossiers.class.getResourceAsStream("/samples/elegast-woonhaven.yaml"))) {
            var text = ProtocolDocuments.read(file.readAllBytes());
            var facts = signedOn(text, LocalDate.of(2024, 5, 24), null);
            return Registered.asGround(context, text, facts, caller(context, "elegast-beheer"))
                    .id();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Every seat signed on one day, which is that of conclusion too. */
    public static RegistrationFacts signedOn(ProtocolDocument text, LocalDate day, @Nullable LocalDate end) {
        Map<String, LocalDate> days = text.slots().stream().collect(Collectors.toMap(SignatorySlot::id, slot -> day));
        return new RegistrationFacts(days, day, null, end, List.of());
    }

    public static Dossiers open(ApplicationContext context, NewCase asked, String username) {
        asked.subjects().forEach(subject -> SaidOfPeople.say(subject.name()));
        UUID id = context.getBean(CaseOpening.class).open(asked, caller(context, username));
        return new Dossiers(context, asked.protocolId(), id);
    }

    /** OCMW Gistel asks for accelerated allocation to a candidate, under the protocol in force. */
    public static Dossiers support(ApplicationContext context) {
        return support(context, inForce(context));
    }

    public static Dossiers support(ApplicationContext context, UUID protocolId) {
        return open(context, supportCase(protocolId, insz()), SUPPORTER);
    }

    public static NewCase supportCase(UUID protocolId, String insz) {
        return new NewCase(
                protocolId,
                CaseKind.SUPPORT_AGREEMENT,
                "ALLOCATION_UNDER_SUPPORT",
                "ACCELERATED_ALLOCATION",
                GISTEL,
                WOONSPRONG,
                CaseDetails.NONE,
                List.of(new NewSubject(SubjectRole.CANDIDATE_TENANT, "Karima Ouali", insz)),
                false);
    }

    /** Woonsprong warns OCMW Gistel before it gives notice to a tenant who owes rent. */
    public static Dossiers warning(ApplicationContext context, UUID protocolId) {
        return open(
                context,
                new NewCase(
                        protocolId,
                        CaseKind.TERMINATION_WARNING,
                        "REASON_FOR_NOTICE",
                        "SHORTCOMING",
                        WOONSPRONG,
                        GISTEL,
                        new CaseDetails(true, CaseDetails.Shortcoming.SERIOUS, null, null),
                        List.of(new NewSubject(SubjectRole.TENANT, "Roger Vandamme", insz())),
                        false),
                LANDLORD);
    }

    /** Of somebody whom no other test knows. */
    public static String insz() {
        int person = PEOPLE.incrementAndGet();
        String base = "%02d%02d%02d%03d"
                .formatted(60 + person / 9000 % 30, 1 + person % 12, 1 + person % 28, 1 + person * 2 % 997);
        return SaidOfPeople.say(base + "%02d".formatted(97 - Long.parseLong(base) % 97));
    }

    public Caller caller(String username) {
        return caller(context, username);
    }

    public static Caller caller(ApplicationContext context, String username) {
        RequestContextHolder.resetRequestAttributes();
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(new LoggedInPerson(Staff.id(username)), null));
            return context.getBean(CurrentCaller.class).require();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    public CaseView view() {
        return context.getBean(Cases.class).get(caseId);
    }

    public List<TransferView> transfers() {
        return context.getBean(Cases.class).transfers(caseId);
    }

    public TransferView lastTransfer() {
        var all = transfers();
        return all.get(all.size() - 1);
    }

    /** Opens the last transfer. */
    public TransferContents read(String username, ReadingPurpose purpose) {
        return read(username, lastTransfer(), purpose);
    }

    public TransferContents read(String username, TransferView transfer, ReadingPurpose purpose) {
        return context.getBean(Transfers.class).read(transfer.id(), purpose, caller(username));
    }

    /** The open tasks of this case at a place of a model. */
    public List<String> tasks(String elementId) {
        return jdbc.sql("""
                select t.id_ from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_
                 where i.business_key_ = :case and t.task_def_key_ = :element order by t.create_time_, t.id_""")
                .param("case", caseId.toString())
                .param("element", elementId)
                .query(String.class)
                .list();
    }

    public String task(String elementId) {
        var found = tasks(elementId);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " tasks " + elementId + "; open: " + openElements());
        }
        return found.get(0);
    }

    /** Places of the models at which somebody is asked something. */
    public List<String> openElements() {
        return jdbc.sql("""
                select t.task_def_key_ from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_
                 where i.business_key_ = :case order by t.task_def_key_""")
                .param("case", caseId.toString())
                .query(String.class)
                .list();
    }

    public boolean running() {
        return jdbc.sql("select exists (select 1 from act_ru_execution where business_key_ = :case)")
                .param("case", caseId.toString())
                .query(Boolean.class)
                .single();
    }

    /** What the form shows. */
    public FormStart look(String username, String elementId) {
        var caller = caller(username);
        var task = desk().require(task(elementId), caller);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl-BE"));
        try {
            return context.getBean(PreparedForms.class).start(desk().context(task), caller);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Fills the form of the only task at this place in, and finishes it, as the page does. */
    public Dossiers complete(String username, String elementId, String... answers) {
        return completeTask(username, task(elementId), answers);
    }

    public Dossiers completeTask(String username, String taskId, String... answers) {
        var caller = caller(username);
        OpenTask task = desk().require(taskId, caller);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl-BE"));
        try {
            var about = desk().context(task);
            FormReading reading = context.getBean(PreparedForms.class)
                    .prepare(task, about, caller)
                    .read(posted(answers));
            refuse(reading.problems());
            var completion = context.getBean(TaskCompletion.class);
            refuse(completion.check(about, reading.values(), caller));
            completion.complete(taskId, reading.values(), caller);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return this;
    }

    /** The disclosing body tells each data subject, today and in person. */
    public Dossiers inform(String username) {
        return complete(
                username,
                PrepareAndTransmitProcess.INFORM_SUBJECT,
                told(look(username, PrepareAndTransmitProcess.INFORM_SUBJECT)));
    }

    /** Answers by which everybody whom the form asks about was told today, in person. */
    public static String[] told(FormStart form) {
        List<String> answers = new ArrayList<>(List.of("outcome", "INFORMED"));
        String today = LocalDate.now(java.time.ZoneId.of("Europe/Brussels")).toString();
        int people = ((List<?>) form.values().get("subjects")).size();
        for (int i = 0; i < people; i++) {
            String row = "subjects[" + i + "].";
            answers.addAll(List.of(row + "informed", "YES", row + "informedOn", today, row + "means", "IN_PERSON"));
        }
        return answers.toArray(String[]::new);
    }

    /** Codes of the items that the assessment asks about, in the order of its rows. */
    public List<String> codes() {
        return jdbc.sql("select code from transfer_item where transfer_id = :transfer order by position")
                .param("transfer", lastTransfer().id())
                .query(String.class)
                .list();
    }

    /** Answers for the assessment: what has a value goes, the rest is left out. */
    public String[] assessment(Map<String, String> values, String... more) {
        List<String> answers = new ArrayList<>();
        var codes = codes();
        for (int i = 0; i < codes.size(); i++) {
            String row = "items[" + i + "].";
            String value = values.get(codes.get(i));
            answers.addAll(List.of(row + "include", value == null ? "LEAVE_OUT" : "SEND"));
            if (value != null) {
                answers.addAll(List.of(row + "value", value, row + "special", "NO", row + "reason", REASON));
            }
        }
        answers.addAll(
                List.of("justification", "Nodig om begeleiding op maat voor te stellen.", "nextStep", "CONTINUE"));
        answers.addAll(Arrays.asList(more));
        return answers.toArray(String[]::new);
    }

    public Dossiers assess(String username, Map<String, String> values, String... more) {
        return complete(username, PrepareAndTransmitProcess.ASSESS_ITEMS, assessment(values, more));
    }

    /** Sends what was assessed, to the first category of recipients, in the portal. */
    public Dossiers transmit(String username) {
        return complete(username, PrepareAndTransmitProcess.TRANSMIT_ITEMS, sending(username));
    }

    /** Answers that send. */
    public String[] sending(String username) {
        String recipient = look(username, PrepareAndTransmitProcess.TRANSMIT_ITEMS)
                .options()
                .get("recipients")
                .get(0)
                .value();
        return new String[] {"outcome", "SEND", "recipient", recipient, "delivery", "PORTAL", "confirmed", "true"};
    }

    /** Opens the data and says that they arrived. */
    public Dossiers acknowledge(String username) {
        read(username, ReadingPurpose.ACKNOWLEDGE);
        return complete(username, PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, "outcome", "RECEIVED");
    }

    /** From asking to receipt, without a second reading. */
    public Dossiers exchange(String discloser, String receiver, Map<String, String> values) {
        if (!tasks(PrepareAndTransmitProcess.INFORM_SUBJECT).isEmpty()) {
            inform(discloser);
        }
        return assess(discloser, values).transmit(discloser).acknowledge(receiver);
    }

    /** Fires a timer of this case by the name of its event. */
    public void fire(String eventId) {
        ProcessRuns.fire(caseId, eventId);
    }

    /** Keys of the notices to a group about the case's protocol. */
    public List<String> notices(String group) {
        return jdbc.sql("""
                select message_key from notice where protocol_id = :protocol and group_id = :group and args[1] = :reference
                 order by created_at""")
                .param("protocol", protocolId)
                .param("group", group)
                .param("reference", view().reference())
                .query(String.class)
                .list();
    }

    /** From yesterday on the protocol has no effect. */
    public static void end(ApplicationContext context, UUID protocolId) {
        PastTheGuards.write(
                context, jdbc -> jdbc.sql("""
                update protocol set legal_effect = 'ENDED', end_date = (clock_timestamp() at time zone 'Europe/Brussels')::date
                 where id = :id""").param("id", protocolId).update());
    }

    private TaskDesk desk() {
        return context.getBean(TaskDesk.class);
    }

    private static Map<String, String[]> posted(String... answers) {
        Map<String, String[]> posted = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            posted.put(answers[i], new String[] {answers[i + 1]});
            if (answers[i].endsWith(".value")) {
                SaidOfPeople.say(answers[i + 1]);
            }
        }
        return posted;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new TaskRefusedException(problems);
        }
    }
}
