package be.protocolloket.bench;

import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.PreparedForms;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** A termination warning from its start to its receipt, by the very services that stand behind the pages; log-in and rendering are left out. */
final class OwnExchange implements Exchange {

    private static final Set<String> SENT = Set.of("Naam en voornaam", "Adres", "Telefoonnummer en/of gsm-nummer");

    private final CaseOpening desk;
    private final Cases cases;
    private final Transfers transfers;
    private final OpenTasks tasks;
    private final TaskDesk taskDesk;
    private final PreparedForms forms;
    private final TaskCompletion completion;
    private final LocalDate today;
    private final List<Staff> protocols;
    private final Caller landlord;
    private final Caller centre;

    OwnExchange(ApplicationContext context, List<Staff> protocols) {
        this.desk = context.getBean(CaseOpening.class);
        this.cases = context.getBean(Cases.class);
        this.transfers = context.getBean(Transfers.class);
        this.tasks = context.getBean(OpenTasks.class);
        this.taskDesk = context.getBean(TaskDesk.class);
        this.forms = context.getBean(PreparedForms.class);
        this.completion = context.getBean(TaskCompletion.class);
        this.today = context.getBean(DatabaseClock.class).today();
        this.protocols = protocols;
        this.landlord = protocols.get(0).caller("woonsprong-dossier");
        this.centre = protocols.get(0).caller("gistel-maatschappelijkwerker");
    }

    @Override
    public void run(int thread, Consumer<String> passed) {
        var id = desk.open(asked(protocols.get(thread % protocols.size()).protocolId), landlord);
        passed.accept("start");
        step(
                id,
                landlord,
                "outcome",
                "INFORMED",
                "subjects[0].informed",
                "YES",
                "subjects[0].informedOn",
                today.toString(),
                "subjects[0].means",
                "LETTER");
        passed.accept("inform");
        step(id, landlord, "justification", "Nodig om de huurder te bereiken.", "nextStep", "CONTINUE");
        passed.accept("assess");
        step(
                id,
                landlord,
                "outcome",
                "SEND",
                "recipient",
                "ocmw-maatschappelijk-werkers",
                "delivery",
                "PORTAL",
                "confirmed",
                "true");
        passed.accept("transmit");
        transfers.read(cases.transfers(id).get(0).id(), ReadingPurpose.ACKNOWLEDGE, centre);
        passed.accept("open");
        step(id, centre, "outcome", "RECEIVED");
        passed.accept("acknowledge");
    }

    /** One press of the button on a task's page, which prepares its form anew. */
    private void step(UUID caseId, Caller caller, String... answers) {
        OpenTask task = taskDesk.require(tasks.ofCase(caseId).get(0).taskId(), caller);
        var about = taskDesk.context(task);
        var start = forms.start(about, caller);
        Map<String, String[]> posted = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            posted.put(answers[i], new String[] {answers[i + 1]});
        }
        if (start.values().get("items") instanceof List<?> rows) {
            items(rows, posted);
        }
        var reading = forms.prepare(task, start).read(posted);
        var values = reading.values();
        if (!reading.accepted() || !completion.check(about, values, caller).isEmpty()) {
            throw new IllegalStateException(task.formId() + " refused: " + reading.problems());
        }
        completion.complete(task.taskId(), values, caller);
    }

    private static void items(List<?> rows, Map<String, String[]> posted) {
        for (int i = 0; i < rows.size(); i++) {
            boolean send = rows.get(i) instanceof Map<?, ?> row && SENT.contains(String.valueOf(row.get("item")));
            posted.put("items[" + i + "].include", new String[] {send ? "SEND" : "LEAVE_OUT"});
            if (send) {
                posted.put("items[" + i + "].value", new String[] {"Testgegeven " + i + " van een verzonnen persoon"});
            }
        }
    }

    private static NewCase asked(UUID protocolId) {
        return new NewCase(
                protocolId,
                CaseKind.TERMINATION_WARNING,
                "REASON_FOR_NOTICE",
                "SHORTCOMING",
                new EnterpriseNumber("0405260456"),
                new EnterpriseNumber("0212213729"),
                new CaseDetails(false, CaseDetails.Shortcoming.LASTING, null, null),
                List.of(new NewSubject(SubjectRole.TENANT, "Testpersoon", insz())),
                true);
    }

    /** A well-formed number that is nobody's in particular. */
    private static String insz() {
        var random = ThreadLocalRandom.current();
        var born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000));
        long base = Long.parseLong("%02d%02d%02d%03d"
                .formatted(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), random.nextInt(1, 998)));
        return "%09d%02d".formatted(base, 97 - base % 97);
    }
}
