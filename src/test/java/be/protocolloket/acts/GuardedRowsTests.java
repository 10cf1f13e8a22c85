package be.protocolloket.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.demo.DemoWalk;
import be.protocolloket.protocol.portal.PortalDesk;
import be.protocolloket.protocol.registration.RegistrationStory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever writes SQL with the login of the application, by mistake or to get past the code, makes no rule with it. Each statement here is one
 * that the tables would take without their guards, and {@code :id} is the row that it aims at.
 */
@IntegrationTest
class GuardedRowsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolStory story;

    @Autowired
    Protocols protocols;

    @Autowired
    Fixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aProtocolInForceKeepsItsDatesItsEffectAndWhatItIs() {
        var drafted = concluded();
        var registered = registered();
        for (var id : new UUID[] {drafted, registered}) {
            refused(
                    "update protocol set effective_date = effective_date - 30 where id = :id",
                    id,
                    "the dates of protocol");
            refused(
                    "update protocol set conclusion_date = conclusion_date - 1 where id = :id",
                    id,
                    "the dates of protocol");
            refused("update protocol set end_date = current_date where id = :id", id, "the dates of protocol");
            refused("update protocol set end_date = current_date + 9000 where id = :id", id, "the dates of protocol");
            refused(
                    "update protocol set legal_effect = 'UNDER_NOTICE' where id = :id",
                    id,
                    "does not become UNDER_NOTICE");
            refused("update protocol set legal_effect = 'ENDED' where id = :id", id, "does not become ENDED");
            refused("update protocol set read_by_text = false where id = :id", id, "stays as it was concluded");
            refused("update protocol set lead = '0212213729' where id = :id", id, "stays as it was concluded");
            for (var state : new String[] {"DRAFT", "SIGNING", "WITHDRAWN"}) {
                refused(
                        "update protocol set document_state = '" + state
                                + "', conclusion_date = null, effective_date = null, legal_effect = 'NOT_IN_FORCE' where id = :id",
                        id,
                        "protocol " + id);
            }
        }
        refused("update protocol set legal_effect = 'NOT_IN_FORCE' where id = :id", drafted, "does not become");
        refused("update protocol set legal_effect = 'IN_FORCE' where id = :id", registered, "does not become");
        assertThat(protocols.get(drafted).state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocols.get(drafted).effect()).isEqualTo(LegalEffect.IN_FORCE);
        var withdrawn = RegistrationStory.entered(context).id;
        refused("update protocol set read_by_text = false where id = :id", withdrawn, "stays as it was concluded");
        jdbc.sql("update protocol set document_state = 'WITHDRAWN' where id = :id")
                .param("id", withdrawn)
                .update();
        refused("update protocol set document_state = 'TO_CONFIRM' where id = :id", withdrawn, "stays as it was");
    }

    @Test
    void itsPartiesAreThoseOfTheText() {
        for (var id : new UUID[] {concluded(), registered()}) {
            refused("delete from protocol_party where protocol_id = :id and position = 1", id, "only ever added to");
            refused(
                    "update protocol_party set enterprise_number = '0207537512' where protocol_id = :id and position = 1",
                    id,
                    "only ever added to");
            refused("insert into protocol_party values (:id, '0207537512', 7)", id, "nobody joins protocol");
        }
        refused(
                "delete from protocol_party where protocol_id = :id and position = 1",
                story.elegastDraft(),
                "only ever");
    }

    @Test
    void noTextComesUnderIt() {
        var drafted = concluded();
        var registered = registered();
        for (var purpose : new String[] {"SIGNING", "DRAFT", "ADVICE"}) {
            refused(copyAs(purpose), drafted, "has no place under protocol");
            refused(copyAs(purpose), registered, "has no place under protocol");
        }
        refused(copyAs("REGISTERED"), drafted, "has no place under protocol");
        refused(copyAs("REGISTERED"), registered, "that nobody corrects");
        var draft = story.elegastDraft();
        refused(copyAs("SIGNING"), draft, "has no place under protocol");
        refused(
                "update protocol_version set purpose = 'SIGNING', frozen_at = now(), sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex') where protocol_id = :id",
                draft,
                "version");
        refused(
                "update protocol_version set number = 99, protocol_id = '" + drafted + "' where protocol_id = :id",
                draft,
                "goes nowhere but to advice");
    }

    @Test
    void aSlotIsSignedBySomebodyWhoWasAppointed() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.SIGNING, id);
        var version = protocols.currentVersion(id).id();
        var born = """
                insert into signature_slot (version_id, slot_id, position, party, signatory_id, function, appointment_id, mandate_id, state)
                select version_id, 'x', 99, party, signatory_id, function, %s, '%s' from signature_slot where version_id = :id limit 1""";
        refused(born.formatted("appointment_id, mandate_id", "SIGNED"), version, "never changes");
        refused(born.formatted("appointment_id, mandate_id", "REFUSED"), version, "never changes");
        refused(born.formatted("null::uuid, null::uuid", "OPEN"), version, "never changes");
        refused("update signature_slot set state = 'SIGNED' where version_id = :id", version, "by nobody");
        refused("update signature_slot set state = 'REFUSED' where version_id = :id", version, "by nobody");
        var appointed = """
                insert into slot_appointment (id, protocol_id, version_id, slot_id, body, person_id, name, function, mandate_id, mandate_since, appointed_by)
                select gen_random_uuid(), protocol_id, version_id, slot_id, body, %s, name, function, %s, mandate_since, %s
                  from slot_appointment where protocol_id = :id limit 1""";
        refused(appointed.formatted("person_id", "mandate_id", "gen_random_uuid()"), id, "nobody of");
        refused(appointed.formatted("person_id", "null", "appointed_by"), id, "");
        refused(appointed.formatted("gen_random_uuid()", "mandate_id", "appointed_by"), id, "nobody of");
        assertThat(jdbc.sql("select distinct state from signature_slot where version_id = :id")
                        .param("id", version)
                        .query(String.class)
                        .list())
                .containsExactly("OPEN");
    }

    @Test
    void aYesIsOfSomebodyWhoManagesProtocolsForTheParty() {
        var id = story.elegastDraft();
        var version = protocols.currentVersion(id).id();
        var yes = """
                insert into party_agreement (version_id, body, step, answer, sha256, document, said_by, said_at)
                select id, '%s', '%s', 'YES', encode(sha256(convert_to(document, 'UTF8')), 'hex'), %s, %s, %s
                  from protocol_version where id = :id""";
        var theirs = ProtocolStory.WOONHAVEN.digits();
        var foreign = "'" + story.manager(ProtocolStory.ELEGAST).personId() + "'::uuid";
        var director =
                "'" + story.member(Role.SIGNATORY, ProtocolStory.WOONHAVEN).personId() + "'::uuid";
        var own = "'" + story.manager(ProtocolStory.WOONHAVEN).personId() + "'::uuid";
        refused(yes.formatted(theirs, "SIGNING", "null", "null::uuid", "clock_timestamp()"), version, "nobody of");
        for (var person : new String[] {foreign, director, "gen_random_uuid()"}) {
            refused(yes.formatted(theirs, "ADVICE", "document", person, "clock_timestamp()"), version, "nobody of");
        }
        refused(yes.formatted(theirs, "ADVICE", "document", own, "now() - interval '1 day'"), version, "nobody of");
        refused(
                yes.formatted(ProtocolStory.GISTEL.digits(), "ADVICE", "document", foreign, "clock_timestamp()"),
                version,
                "nobody of");
        refused("insert into agreement_not_asked values (:id)", version, "only ever added to");
    }

    @Test
    void whatWasProposedOnASideStaysAsItWasWritten() {
        var version = protocols.currentVersion(story.elegastDraft()).id();
        var own = story.manager(ProtocolStory.WOONHAVEN).personId();
        var foreign = story.manager(ProtocolStory.ELEGAST).personId();
        var answer =
                "update side_proposal set %s decision = 'ACCEPTED', decided_by = '%s', decided_at = now() where version_id = :id";
        refused("update side_proposal set after = '\"x\"' where version_id = :id", version, "only ever added to");
        refused(answer.formatted("after = '\"x\"',", own), version, "only ever added to");
        refused(answer.formatted("", foreign), version, "is not for");
        assertThat(jdbc.sql(answer.formatted("", own)).param("id", version).update())
                .isPositive();
        refused("update side_proposal set after = '\"x\"' where version_id = :id", version, "only ever added to");
        refused("""
                insert into side_proposal (id, version_id, body, part, initial, before, after, proposed_by, decision, decided_by, decided_at)
                select gen_random_uuid(), version_id, body, part, false, before, '"x"', proposed_by, 'ACCEPTED', decided_by, now()
                  from side_proposal where version_id = :id limit 1""", version, "only ever added to");
    }

    @Test
    void aTokenIsTheOneThatTwoPeopleAgreedTo() {
        var body = fixture.body();
        var one = fixture.person("Xandra Admin");
        var two = fixture.person("Yvonne Directeur");
        var software = fixture.person("Software");
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into api_token (id, person_id, body, name, sha256, created_by, approved_by, valid_until)
                values (:id, :software, :body, 'Software', encode(sha256(:id::text::bytea), 'hex'), :one, :two, current_date + 10)""")
                .param("id", id)
                .param("software", software)
                .param("body", body.digits())
                .param("one", one)
                .param("two", two)
                .update();
        for (var change : new String[] {
            "sha256 = repeat('0', 64)",
            "body = '" + ProtocolStory.ELEGAST.digits() + "'",
            "valid_until = current_date + 1000",
            "person_id = created_by",
            "approved_by = null",
            "name = 'Iets anders'"
        }) {
            refused("update api_token set " + change + " where id = :id", id, "a token stays what it is");
        }
        refused("delete from api_token where id = :id", id, "a token stays what it is");
        jdbc.sql("update api_token set revoked_at = now(), revoked_by = created_by where id = :id")
                .param("id", id)
                .update();
        refused("update api_token set revoked_at = null, revoked_by = null where id = :id", id, "a token stays");
    }

    @Test
    void thePortalCountsInTheOrderOfItsAgreement() {
        var protocol = Dossiers.oneWayByPlatform(context);
        var manager = Staff.of(context, protocol).caller("elegast-beheer");
        var id = context.getBean(PortalDesk.class).propose(protocol, "Het loket biedt wat artikel 6 vraagt.", manager);
        var born = """
                insert into portal_agreement (id, protocol_id, proposed_for, state, settled_at)
                select gen_random_uuid(), protocol_id, proposed_for, '%s', now() from portal_agreement where id = :id""";
        refused(born.formatted("EXPIRED"), id, "does not change like this");
        refused(born.formatted("ACCEPTED"), id, "portal");
        refused(
                "update portal_agreement set state = 'REFUSED', settled_at = now() where id = :id",
                id,
                "nobody refused");
        refused(
                "update portal_agreement set proposed_for = '0403795657' where id = :id",
                id,
                "does not change like this");
        context.getBean(DemoWalk.class).acceptPortal(protocol);
        for (var state : new String[] {"REFUSED", "TAKEN_BACK", "EXPIRED"}) {
            refused("update portal_agreement set state = '" + state + "' where id = :id", id, "portal agreement");
        }
        refused(
                "update portal_agreement set state = 'PROPOSED', settled_at = null where id = :id",
                id,
                "does not change");
        refused("""
                insert into portal_answer (agreement_id, body, role, accepted, reason, person_id)
                values (:id, '0212213729', 'DPO', false, 'x', gen_random_uuid())""", id, "is settled");
        var end = """
                update portal_agreement set ends_on = current_date + %d, ended_for = proposed_for, ended_by = gen_random_uuid(),
                       ended_at = now(), end_reason = 'x' where id = :id""";
        jdbc.sql(end.formatted(10)).param("id", id).update();
        refused(end.formatted(20), id, "does not change like this");
        refused(
                "update portal_agreement set ends_on = null, ended_for = null, ended_by = null, ended_at = null, end_reason = null where id = :id",
                id,
                "does not change like this");
    }

    @Test
    void aRegistrationIsConfirmedInItsOrderByPeopleOfTheParty() {
        var entered = RegistrationStory.entered(context);
        var version = protocols.currentVersion(entered.id).id();
        var manager = story.manager(ProtocolStory.WOONHAVEN).personId();
        var foreign = story.manager(ProtocolStory.ELEGAST).personId();
        var director = Staff.id("woonhaven-directeur");
        var theirs = " where version_id = :id and body = '" + ProtocolStory.WOONHAVEN.digits() + "'";
        var read =
                "update registration_confirmation set state = 'TO_CONFIRM', read_by = '%s', read_at = now()" + theirs;
        var confirm = "update registration_confirmation set state = 'CONFIRMED', decided_by = '%s', decided_at = now()"
                + theirs;
        refused(read.formatted(foreign), version, "like this");
        refused(
                "update registration_confirmation set state = 'CONFIRMED', read_by = '" + manager
                        + "', read_at = now(), decided_by = '" + director + "', decided_at = now()" + theirs,
                version,
                "like this");
        refused("""
                insert into registration_confirmation (version_id, body, state, read_by, read_at, decided_by, decided_at)
                select version_id, '0212213729', 'CONFIRMED', read_by, now(), gen_random_uuid(), now()
                  from registration_confirmation where version_id = :id and read_by is not null""", version, "was not asked");
        entered.read();
        refused(confirm.formatted(UUID.randomUUID()), version, "like this");
        refused(confirm.formatted(Staff.id("woonhaven-web")), version, "like this");
        refused("update registration_confirmation set read_by = gen_random_uuid()" + theirs, version, "like this");
        assertThat(entered.state()).isEqualTo(DocumentState.TO_CONFIRM);
    }

    private UUID concluded() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        return id;
    }

    private UUID registered() {
        return RegistrationStory.entered(context)
                .read()
                .confirmed(RegistrationStory.ELEGAST)
                .confirmed(RegistrationStory.WOONHAVEN)
                .id;
    }

    private static String copyAs(String purpose) {
        boolean frozen = !purpose.equals("DRAFT");
        return """
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at)
                select gen_random_uuid(), protocol_id, number + 1, '%s', title, document, %s, %s
                  from protocol_version where protocol_id = :id order by number desc limit 1""".formatted(
                        purpose,
                        frozen ? "encode(sha256(convert_to(document, 'UTF8')), 'hex')" : "null",
                        frozen ? "now()" : "null");
    }

    /** @param said part of what the guard says, so that no other mistake in the statement passes for it */
    private void refused(String attack, UUID id, String said) {
        assertThatThrownBy(() -> jdbc.sql(attack).param("id", id).update())
                .as(attack)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(said);
    }
}
