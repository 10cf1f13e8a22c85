package be.protocolloket.retention;

import be.protocolloket.Registered;
import be.protocolloket.Staff;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.retention.model.ErasureProcess;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.engine.ProcessRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One case as retention hears of it, in the words of the domain. */
public final class KeptStory {

    static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");
    public static final EnterpriseNumber GISTEL = new EnterpriseNumber("0212213729");
    public static final EnterpriseNumber ELEGAST = new EnterpriseNumber("0410412146");
    public static final EnterpriseNumber WOONHAVEN = new EnterpriseNumber("0403795657");

    public final UUID caseId = UUID.randomUUID();
    public final Staff staff;
    private final ApplicationContext context;
    private final ProtocolView protocol;
    private final CaseKind kind;

    private KeptStory(ApplicationContext context, ProtocolView protocol, CaseKind kind) {
        this.context = context;
        this.protocol = protocol;
        this.kind = kind;
        this.staff = Staff.of(context, protocol.id());
    }

    /** A support agreement between Woonsprong and OCMW Gistel, begun by the OCMW. */
    public static KeptStory support(ApplicationContext context) {
        return support(context, text -> text);
    }

    static KeptStory support(ApplicationContext context, UnaryOperator<String> change) {
        var protocol = register(context, "woonsprong-ocmw-gistel", "woonsprong-beheer", null, change);
        return new KeptStory(context, protocol, CaseKind.SUPPORT_AGREEMENT).opened(GISTEL, WOONSPRONG);
    }

    /** A proposal of a subtenant by Elegast to Woonhaven. */
    public static KeptStory proposal(ApplicationContext context) {
        var protocol = register(context, "elegast-woonhaven", "elegast-beheer", null, text -> text);
        return new KeptStory(context, protocol, CaseKind.SUBTENANT_PROPOSAL).opened(ELEGAST, WOONHAVEN);
    }

    /** The same under a protocol that ended. */
    static KeptStory support(ApplicationContext context, LocalDate endDate, UnaryOperator<String> change) {
        var protocol = register(context, "woonsprong-ocmw-gistel", "woonsprong-beheer", endDate, change);
        return new KeptStory(context, protocol, CaseKind.SUPPORT_AGREEMENT).opened(GISTEL, WOONSPRONG);
    }

    private static ProtocolView register(
            ApplicationContext context, String sample, String manager, LocalDate end, UnaryOperator<String> change) {
        try (var file = Objects.requireNonNull(KeptStory.class.getResourceAsStream("/samples/" + sample + ".yaml"))) {
            var text = change.apply(new String(file.readAllBytes()));
            var day = LocalDate.of(2024, 5, 24);
            return Registered.asGround(
                    context,
                    ProtocolDocuments.read(text.getBytes()),
                    new RegistrationFacts(Map.of(), day, day, end, List.of()),
                    Staff.of(context, UUID.randomUUID()).caller(manager));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private KeptStory opened(EnterpriseNumber initiator, EnterpriseNumber counterpart) {
        context.getBean(JdbcClient.class)
                .sql("""
                insert into exchange_case (id, reference, protocol_id, version_id, kind, trigger_code, initiator, counterpart, rent_arrears, opened_by)
                values (:id, '2026-' || lpad(next_case_number(2026)::text, 5, '0'), :protocol, :version, :kind, :trigger, :initiator,
                  :counterpart, false, :person)
                """)
                .param("id", caseId)
                .param("protocol", protocol.id())
                .param("version", protocol.currentVersionId())
                .param("kind", kind.name())
                .param(
                        "trigger",
                        kind == CaseKind.SUPPORT_AGREEMENT ? "ALLOCATION_UNDER_SUPPORT" : "SUBTENANT_PROPOSED")
                .param("person", Staff.id("gistel-maatschappelijkwerker"))
                .param("initiator", initiator.digits())
                .param("counterpart", counterpart.digits())
                .update();
        for (EnterpriseNumber body : List.of(initiator, counterpart)) {
            boolean landlord = body.equals(WOONSPRONG) || body.equals(WOONHAVEN);
            String other = kind == CaseKind.SUPPORT_AGREEMENT ? "SUPPORTER" : "PROPOSER";
            context.getBean(JdbcClient.class)
                    .sql("insert into case_side values (:case, :body, :part, clock_timestamp())")
                    .param("case", caseId)
                    .param("body", body.digits())
                    .param("part", landlord ? "LANDLORD" : other)
                    .update();
        }
        var opener = Staff.id("gistel-maatschappelijkwerker");
        return happens(new CaseOpened(caseId, protocol.id(), kind, initiator, counterpart, opener));
    }

    UUID sent(String flow, Direction direction, String... items) {
        var transfer = UUID.randomUUID();
        happens(new DataTransmitted(
                caseId,
                transfer,
                protocol.id(),
                protocol.currentVersionId(),
                kind,
                TransferPurpose.REQUEST,
                null,
                flow,
                direction,
                List.of(items),
                List.of(items),
                Delivery.PORTAL,
                Fingerprint.of(transfer.toString().getBytes()),
                UUID.randomUUID()));
        return transfer;
    }

    public UUID gistelReceives(String... items) {
        return sent("woonsprong-ocmw", new Direction(WOONSPRONG, GISTEL), items);
    }

    UUID woonsprongReceives(String... items) {
        return sent("ocmw-woonsprong", new Direction(GISTEL, WOONSPRONG), items);
    }

    /** The ending of the support is told to the landlord. */
    UUID woonsprongHearsOfTheEnd() {
        context.getBean(JdbcClient.class)
                .sql("""
                insert into transfer (id, case_id, number, purpose, flow_id, discloser, receiver, state, delivery, version_id, sha256, sent_at, sent_by,
                                      recipient)
                values (gen_random_uuid(), :case, 1, 'FEEDBACK', 'ocmw-woonsprong', :discloser, :receiver, 'SENT', 'PORTAL', :version, :hash,
                  clock_timestamp(), :person, 'woonsprong')""")
                .param("case", caseId)
                .param("discloser", GISTEL.digits())
                .param("receiver", WOONSPRONG.digits())
                .param("version", protocol.currentVersionId())
                .param("hash", "0".repeat(64))
                .param("person", Staff.id("gistel-maatschappelijkwerker"))
                .update();
        return woonsprongReceives("B-FB-END");
    }

    public UUID woonhavenReceives(String... items) {
        return sent("elegast-woonhaven", new Direction(ELEGAST, WOONHAVEN), items);
    }

    public KeptStory anchored(AnchorEvent anchor, LocalDate on) {
        return anchored(anchor, on, kind == CaseKind.SUBTENANT_PROPOSAL ? WOONHAVEN : GISTEL);
    }

    public KeptStory anchored(AnchorEvent anchor, LocalDate on, EnterpriseNumber body) {
        return happens(new AnchorRecorded(caseId, protocol.id(), anchor, on, body, null));
    }

    KeptStory returned(UUID transfer) {
        return happens(new TransferReturned(
                caseId,
                transfer,
                protocol.id(),
                new Direction(WOONSPRONG, GISTEL),
                TransferReturned.Reason.NOT_NEEDED,
                UUID.randomUUID()));
    }

    public KeptStory closed(CaseOutcome outcome) {
        context.getBean(JdbcClient.class)
                .sql(
                        "update exchange_case set state = 'CLOSED', outcome = :outcome, closed_at = clock_timestamp() where id = :id")
                .param("id", caseId)
                .param("outcome", outcome.name())
                .update();
        return happens(new CaseClosed(caseId, protocol.id(), outcome));
    }

    private KeptStory happens(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
        return this;
    }

    public UUID protocolId() {
        return protocol.id();
    }

    public KeptFile file(EnterpriseNumber body) {
        return find(KeptKind.RECEIVED, body);
    }

    /** What this body wrote itself. */
    public KeptFile written(EnterpriseNumber body) {
        return find(KeptKind.WRITTEN, body);
    }

    private KeptFile find(KeptKind kind, EnterpriseNumber body) {
        return context.getBean(KeptFiles.class).ofCase(caseId).stream()
                .filter(file -> file.kind() == kind && file.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    /** Open steps of the erasures of this case: element and group. */
    public List<String> open() {
        return context.getBean(JdbcClient.class)
                .sql("""
                select o.element_id || ' ' || o.group_id from open_task o join act_ru_task t on t.id_ = o.task_id
                  join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = :case order by 1
                """)
                .param("case", caseId.toString())
                .query(String.class)
                .list();
    }

    public String task(String elementId, EnterpriseNumber body) {
        return context.getBean(JdbcClient.class)
                .sql("""
                select distinct o.task_id from open_task o join act_ru_task t on t.id_ = o.task_id
                  join act_ru_execution e on e.id_ = t.proc_inst_id_
                 where e.business_key_ = :case and o.element_id = :element and o.group_id = :group
                """)
                .param("case", caseId.toString())
                .param("element", elementId)
                .param("group", "recordsmanager:" + body)
                .query(String.class)
                .single();
    }

    /** The erasure in which this body has this task. */
    ProcessInstance erasing(String elementId, EnterpriseNumber body) {
        return ProcessRuns.having(task(elementId, body));
    }

    /** Fires a timer of the erasures of this case by the name of its event; how many there were. */
    int fire(String eventId) {
        return ProcessRuns.fire(caseId, eventId);
    }

    /** Keys of the notices about this case to a group, in order. */
    List<String> notices(String group) {
        return context.getBean(JdbcClient.class)
                .sql("""
                select message_key from notice where group_id = :group and case_id = :case order by created_at
                """)
                .param("group", group)
                .param("case", caseId)
                .query(String.class)
                .list();
    }

    /** What a body reads in the ledger about this case: kinds and what they tell. */
    public List<LedgerEntry> told(EnterpriseNumber body, EntryKind kind) {
        return context.getBean(Ledger.class).ofCase(caseId, Set.of(body)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /** Proposes as the records manager and approves as the officer. */
    public KeptStory erased(EnterpriseNumber body, String manager, String officer) {
        staff.complete(manager, task(ErasureProcess.PROPOSE_ERASURE, body), "outcome", "PROPOSE");
        staff.complete(officer, task(ErasureProcess.APPROVE_ERASURE, body), "decision", "APPROVE");
        return this;
    }
}
