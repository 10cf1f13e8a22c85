package be.protocolloket.signing;

import be.protocolloket.Staff;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.PreparedForms;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A protocol between two bodies that no other test knows, with a manager, an officer and administrators each. */
final class TwoBodies {

    final ApplicationContext context;
    final Fixture fixture;
    final JdbcClient jdbc;
    final EnterpriseNumber ours;
    final EnterpriseNumber theirs;
    final UUID ourManager;
    final UUID theirManager;
    private Staff staff;

    TwoBodies(ApplicationContext context) {
        this.context = context;
        this.fixture = context.getBean(Fixture.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.ours = fixture.body();
        this.theirs = fixture.body();
        this.ourManager = manager(ours, "Onze Beheerder");
        this.theirManager = manager(theirs, "Hun Beheerder");
        this.staff = Staff.of(context, UUID.randomUUID());
    }

    private UUID manager(EnterpriseNumber body, String name) {
        fixture.dpo(body, null, fixture.person("Functionaris van " + body), Fixture.LONG_AGO, null);
        var person = fixture.person(name);
        fixture.mandate(person, body, Role.PROTOCOL_MANAGER);
        return person;
    }

    /** Of the role of chair. */
    UUID signatory(EnterpriseNumber body, String name) {
        var person = fixture.person(name);
        fixture.mandate(person, body, Role.SIGNATORY);
        return person;
    }

    UUID mandate(EnterpriseNumber body, UUID person) {
        return jdbc.sql("select id from mandate where body = :body and person_id = :person and role = 'SIGNATORY'")
                .param("body", body.digits())
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    UUID protocol() {
        return staff.protocolId;
    }

    /** What the managers of the body were told about signing. */
    List<String> notices(EnterpriseNumber body) {
        return staff.notices(managers(body)).stream()
                .filter(key -> key.startsWith("signing."))
                .toList();
    }

    Staff staff() {
        return staff;
    }

    Caller caller(UUID person) {
        return fixture.caller(person, context.getBean(DatabaseClock.class).today());
    }

    /**
     * Advised and evaluated: the managers appoint now.
     *
     * @param ourNames one slot each; null for a vacant one
     */
    TwoBodies advised(List<String> ourNames, List<String> theirNames) {
        return advised(ourNames, theirNames, true);
    }

    TwoBodies advised(List<String> ourNames, List<String> theirNames, boolean theirsRequired) {
        draft(ourNames, theirNames, theirsRequired);
        submit();
        for (var body : List.of(ours, theirs)) {
            var officer = jdbc.sql("select person_id from dpo_mandate where body = :body")
                    .param("body", body.digits())
                    .query(UUID.class)
                    .single();
            staff.complete(
                    caller(officer),
                    staff.task(
                            DpoAdviceProcess.GIVE_ADVICE,
                            GroupId.of(Role.DPO, body).value()),
                    "outcome",
                    "POSITIVE",
                    "text",
                    "Er zijn geen bezwaren.");
        }
        staff.complete(
                caller(ourManager),
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, managers(ours)),
                "advices[0].followed",
                "FOLLOWED",
                "advices[1].followed",
                "FOLLOWED",
                "nextStep",
                "APPROVE");
        staff.agreedToSign();
        return this;
    }

    TwoBodies draft(List<String> ourNames, List<String> theirNames, boolean theirsRequired) {
        var text = text(ourNames, theirNames, theirsRequired);
        var id = context.getBean(ProtocolDrafting.class)
                .openDraft(text, ours, caller(ourManager))
                .id();
        staff = Staff.of(context, id);
        return this;
    }

    void submit() {
        staff.submitted();
    }

    ProtocolDocument text(List<String> ourNames, List<String> theirNames, boolean theirsRequired) {
        return ProtocolStory.changed(ProtocolStory.elegastText(), tree -> {
            party((ObjectNode) tree.at("/parties/0"), ours, "onze", ourNames, true);
            party((ObjectNode) tree.at("/parties/1"), theirs, "hun", theirNames, theirsRequired);
        });
    }

    private static void party(
            ObjectNode party, EnterpriseNumber number, String side, List<String> names, boolean required) {
        party.put("enterpriseNumber", number.digits());
        var slots = party.putArray("signatories");
        for (int i = 0; i < names.size(); i++) {
            var slot = slots.addObject()
                    .put("id", side + "-" + (i + 1))
                    .put("function", "voorzitter")
                    .put("required", required);
            if (names.get(i) == null) {
                slot.put("state", "VACANT");
            } else {
                slot.put("state", "NAMED").put("name", names.get(i));
            }
        }
    }

    String appointingTask(EnterpriseNumber body) {
        return staff.task(ProtocolConclusionProcess.FILL_VACANT_SLOT, managers(body));
    }

    FormStart appointing(UUID manager, EnterpriseNumber body) {
        var desk = context.getBean(TaskDesk.class);
        var caller = caller(manager);
        var task = desk.require(appointingTask(body), caller);
        return context.getBean(PreparedForms.class).start(desk.context(task), caller);
    }

    /** What the form proposes for each slot; empty where it asks. */
    List<String> suggested(UUID manager, EnterpriseNumber body) {
        var found = new ArrayList<String>();
        if (appointing(manager, body).values().get("slots") instanceof List<?> rows) {
            for (Object row : rows) {
                var chosen = row instanceof Map<?, ?> map ? map.get("mandateId") : null;
                found.add(chosen == null ? "" : chosen.toString());
            }
        }
        return found;
    }

    List<String> labels(UUID manager, EnterpriseNumber body) {
        return appointing(manager, body).options().values().stream()
                .flatMap(List::stream)
                .map(FormOption::label)
                .toList();
    }

    void appoint(UUID manager, EnterpriseNumber body, UUID... mandates) {
        var answers = new String[2 * mandates.length];
        for (int i = 0; i < mandates.length; i++) {
            answers[2 * i] = "slots[" + i + "].mandateId";
            answers[2 * i + 1] = mandates[i].toString();
        }
        staff.complete(caller(manager), appointingTask(body), answers);
    }

    /** Answers what the form does not offer. */
    void appointPastTheForm(UUID manager, EnterpriseNumber body, UUID... mandates) {
        var rows = Arrays.stream(mandates)
                .map(mandate -> new FormValues(Map.of("mandateId", mandate.toString())))
                .toList();
        context.getBean(TaskCompletion.class)
                .complete(appointingTask(body), new FormValues(Map.of("slots", rows)), caller(manager));
    }

    void sign(UUID person, String slot) {
        staff.complete(
                caller(person), signingTask(slot), "decision", "SIGN", "read", "true", "password", Fixture.PASSWORD);
    }

    /** The task of a slot, whoever may take it. */
    String signingTask(String slot) {
        return jdbc.sql("""
                select t.task_id from open_task t
                  join signature_slot s on t.group_id = 'signatory:' || s.party || ':' || s.signatory_id
                  join act_ru_task e on e.id_ = t.task_id
                  join act_ru_variable v on v.execution_id_ = e.execution_id_ and v.name_ = 'slotId' and v.text_ = s.slot_id
                 where t.protocol_id = :protocol and t.element_id = :element and s.version_id = :version and s.slot_id = :slot""")
                .param("protocol", protocol())
                .param("element", ProtocolSigningProcess.SIGN_PROTOCOL)
                .param("version", version())
                .param("slot", slot)
                .query(String.class)
                .single();
    }

    UUID version() {
        return context.getBean(Protocols.class).versions(protocol()).stream()
                .filter(version -> version.purpose() == VersionPurpose.SIGNING)
                .reduce((one, later) -> later)
                .orElseThrow()
                .id();
    }

    DocumentState state() {
        return context.getBean(Protocols.class).get(protocol()).state();
    }

    List<String> told() {
        return context.getBean(Timeline.class).of(protocol()).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    static String managers(EnterpriseNumber body) {
        return GroupId.of(Role.PROTOCOL_MANAGER, body).value();
    }
}
