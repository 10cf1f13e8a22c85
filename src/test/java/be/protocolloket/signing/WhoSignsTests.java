package be.protocolloket.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.mandates.FourEyes;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.signing.offering.LapsedMandates;
import be.protocolloket.signing.offering.SlotReplacement;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody signs because of a name: who signs is who was appointed, by the manager of the body itself, on a mandate that runs. */
@IntegrationTest
class WhoSignsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixture fixture;

    @Autowired
    Signatures signatures;

    @Autowired
    SlotReplacement replacement;

    @Autowired
    LapsedMandates lapsed;

    @Autowired
    RoleProposing proposing;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    TwoBodies two;

    @BeforeEach
    void twoBodies() {
        two = new TwoBodies(context);
    }

    @Test
    void theOnlyOneWhomTheTextCanMeanIsSuggestedAndTheManagerDecides() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        var els = two.signatory(two.theirs, "Els Claes");
        two.advised(List.of("jan  PEETERS"), List.of("Els Claes"));
        assertThat(two.suggested(two.ourManager, two.ours))
                .containsExactly(two.mandate(two.ours, jan).toString());
        assertThatThrownBy(() -> two.appoint(two.theirManager, two.ours, two.mandate(two.ours, jan)))
                .as("the manager of the other body")
                .isInstanceOf(NotHereException.class);
        two.appoint(two.ourManager, two.ours, two.mandate(two.ours, jan));
        two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, els));
        assertThat(two.state()).isEqualTo(DocumentState.SIGNING);
        assertThat(jdbc.sql(
                                "select slot_id, person_id, mandate_id, appointed_by from slot_appointment where protocol_id = :id order by number")
                        .param("id", two.protocol())
                        .query((row, n) ->
                                Arrays.asList(row.getString(1), row.getObject(2), row.getObject(3), row.getObject(4)))
                        .list())
                .containsExactly(
                        List.of("onze-1", jan, two.mandate(two.ours, jan), two.ourManager),
                        List.of("hun-1", els, two.mandate(two.theirs, els), two.theirManager));
        assertThat(jdbc.sql(
                                "select actor::text || details::text from ledger_entry where protocol_id = :id and kind = 'SIGNATORY_APPOINTED' order by number")
                        .param("id", two.protocol())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .first()
                .asString()
                .contains(two.ourManager.toString(), jan.toString())
                .doesNotContain("Peeters");
    }

    @Test
    void anotherAccountOfTheSameNameIsNeverTakenForTheDirector() {
        var real = two.signatory(two.ours, "Jan Peeters");
        var second = two.signatory(two.ours, "Jan Peeters");
        var els = two.signatory(two.theirs, "Els Claes");
        two.advised(List.of("Jan Peeters"), List.of("Els Claes"));
        assertThat(two.suggested(two.ourManager, two.ours))
                .as("two can be meant, so it asks")
                .containsExactly("");
        assertThat(two.labels(two.ourManager, two.ours)).hasSize(2).doesNotHaveDuplicates();
        two.appoint(two.ourManager, two.ours, two.mandate(two.ours, real));
        two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, els));
        assertThatThrownBy(() -> two.sign(second, "onze-1")).isInstanceOf(NotHereException.class);
        two.sign(real, "onze-1");
        two.sign(els, "hun-1");
        assertThat(two.state()).isEqualTo(DocumentState.CONCLUDED);
    }

    @Test
    void theEvidenceSaysWhoApprovedTheMandate() throws Exception {
        var first = fixture.person("Xandra Admin");
        var second = fixture.person("Wout Tweede");
        List.of(first, second).forEach(one -> fixture.mandate(one, two.ours, Role.BODY_ADMINISTRATOR));
        var jan = fixture.person("Jan Peeters");
        var mandate = new NewMandate(Fixture.username(jan), "", "", Role.SIGNATORY, "voorzitter", clock.today(), null);
        new FourEyes(context).approve(second, proposing.mandate(two.caller(first), two.ours, mandate));
        var els = two.signatory(two.theirs, "Els Claes");
        offered(jan, els);
        two.sign(jan, "onze-1");
        assertThat(signatures.evidence(two.version())).singleElement().satisfies(line -> {
            assertThat(line.appointed().approvedBy()).isEqualTo("Wout Tweede");
            assertThat(line.appointed().approvedOn()).isEqualTo(clock.today());
        });
        var page = "/protocols/" + two.protocol();
        mvc.perform(get(page).with(DemoLogin.as(two.theirManager)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Mandaat goedgekeurd door Wout Tweede op"),
                                containsString("zonder goedkeuring door een tweede"),
                                containsString("mandaat goedgekeurd door Wout Tweede)"))));
        var number =
                context.getBean(Protocols.class).currentVersion(two.protocol()).number();
        var pdf = mvc.perform(
                        get(page + "/versions/" + number + "/protocol.pdf").with(DemoLogin.as(two.theirManager)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        two.sign(els, "hun-1");
        assertThat(signatures.evidence(two.version()))
                .as("whom the operator brought in, by configuration")
                .filteredOn(line -> line.name().equals("Els Claes"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.appointed().approvedBy()).isNull();
                    assertThat(line.appointed().byOperator()).isTrue();
                });
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Aangewezen door Onze Beheerder op", "Mandaat goedgekeurd door Wout Tweede op");
        }
    }

    @Test
    void whoTheTextNamesIsNotPassedOverForSomebodyElse() {
        two.signatory(two.ours, "Jan Peeters");
        var other = two.signatory(two.ours, "Piet Smet");
        two.signatory(two.theirs, "Els Claes");
        two.advised(List.of("Jan Peeters"), List.of("Els Claes"));
        assertThat(refusal(() -> two.appoint(two.ourManager, two.ours, two.mandate(two.ours, other))))
                .containsExactly("protocol.refused.slot-other-name");
    }

    @Test
    void theChairsSlotIsNotTheDirectors() {
        var director = two.signatory(two.ours, "Dirk Directeur");
        inFunction("algemeen directeur", director);
        two.signatory(two.theirs, "Els Claes");
        for (var text : List.of(Arrays.asList((String) null), List.of("Jan Peeters"), List.of("Dirk Directeur"))) {
            two.advised(text, List.of("Els Claes"));
            assertThat(two.suggested(two.ourManager, two.ours)).containsExactly("");
            assertThat(refusal(() -> two.appoint(two.ourManager, two.ours, two.mandate(two.ours, director))))
                    .as("%s", text)
                    .containsExactly("protocol.refused.slot-other-function");
        }
        assertThat(jdbc.sql("select count(*) from slot_appointment where person_id = :id")
                        .param("id", director)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void inFunction(String function, UUID signatory) {
        jdbc.sql("update mandate set function = :function where id = :id")
                .param("function", function)
                .param("id", two.mandate(two.ours, signatory))
                .update();
    }

    @Test
    void anAdministratorOrTheManagerGetsNoSlot() {
        two.fixture.mandate(two.ourManager, two.ours, Role.SIGNATORY);
        var administrator = two.signatory(two.ours, "Anke Admin");
        fixture.mandate(administrator, two.ours, Role.BODY_ADMINISTRATOR);
        two.signatory(two.theirs, "Els Claes");
        two.advised(Arrays.asList((String) null), List.of("Els Claes"));
        assertThat(two.labels(two.ourManager, two.ours)).isEmpty();
        assertThat(refusal(
                        () -> two.appointPastTheForm(two.ourManager, two.ours, two.mandate(two.ours, two.ourManager))))
                .containsExactly("protocol.refused.slot-oneself");
        assertThat(refusal(
                        () -> two.appointPastTheForm(two.ourManager, two.ours, two.mandate(two.ours, administrator))))
                .containsExactly("protocol.refused.slot-no-signatory");
        assertThat(refusal(() -> two.appointPastTheForm(two.ourManager, two.ours, UUID.randomUUID())))
                .containsExactly("protocol.refused.slot-no-signatory");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into slot_appointment (id, protocol_id, version_id, slot_id, body, person_id, name, function, mandate_id, mandate_since, appointed_by)
                        select gen_random_uuid(), protocol_id, id, 'onze-1', :body, :person, 'X', 'x', gen_random_uuid(), current_date, :person
                          from protocol_version where protocol_id = :protocol""")
                        .param("body", two.ours.digits())
                        .param("person", two.ourManager)
                        .param("protocol", two.protocol())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onePersonGetsTwoSlotsOnlyWhereTheTextSaysSo() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        var els = two.signatory(two.theirs, "Els Claes");
        two.advised(Arrays.asList("Jan Peeters", null), List.of("Els Claes"));
        var mandate = two.mandate(two.ours, jan);
        assertThat(refusal(() -> two.appoint(two.ourManager, two.ours, mandate, mandate)))
                .containsExactly("protocol.refused.slot-same-person");
        two.advised(List.of("Jan Peeters", "Jan Peeters"), List.of("Els Claes"));
        two.appoint(two.ourManager, two.ours, mandate, mandate);
        two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, els));
        two.sign(jan, "onze-1");
        two.sign(jan, "onze-2");
        two.sign(els, "hun-1");
        assertThat(two.state()).isEqualTo(DocumentState.CONCLUDED);
    }

    @Test
    void onePersonSignsForBothPartiesOnlyWhereTheTextNamesThatPersonForBoth() {
        var both = two.signatory(two.ours, "Jan Peeters");
        fixture.mandate(both, two.theirs, Role.SIGNATORY);
        two.advised(List.of("Jan Peeters"), Arrays.asList((String) null));
        two.appoint(two.ourManager, two.ours, two.mandate(two.ours, both));
        assertThat(refusal(() -> two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, both))))
                .containsExactly("protocol.refused.slot-both-parties");
        two.advised(List.of("Jan Peeters"), List.of("Jan Peeters"));
        two.appoint(two.ourManager, two.ours, two.mandate(two.ours, both));
        two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, both));
        assertThat(two.staff().look(two.caller(both), two.signingTask("hun-1")).noticeKeys())
                .contains("signing.notice.also-elsewhere");
        two.sign(both, "onze-1");
        assertThat(two.state()).isEqualTo(DocumentState.SIGNING);
        two.sign(both, "hun-1");
        assertThat(two.state()).isEqualTo(DocumentState.CONCLUDED);
    }

    @Test
    void aTextThatCallsAllSlotsOfAPartyOptionalIsNotOfferedAndNothingIsConcludedWithoutItsSignatures() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        var els = two.signatory(two.theirs, "Els Claes");
        two.advised(List.of("Jan Peeters"), List.of("Els Claes"), false);
        two.appoint(two.ourManager, two.ours, two.mandate(two.ours, jan));
        assertThat(refusal(() -> two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, els))))
                .containsExactly("protocol.refused.party-without-slot");
        offered(jan, els);
        two.sign(jan, "onze-1");
        assertThat(two.state()).isEqualTo(DocumentState.SIGNING);
        for (var state : List.of("CONCLUDED", "SUPERSEDED")) {
            assertThatThrownBy(() -> jdbc.sql(
                                    "update protocol set document_state = :state, conclusion_date = current_date, effective_date = current_date where id = :id")
                            .param("state", state)
                            .param("id", two.protocol())
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("is not signed for every party");
        }
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into protocol (id, lead, origin, document_state, legal_effect, conclusion_date, effective_date, created_by)
                        select gen_random_uuid(), lead, 'DRAFTED', 'CONCLUDED', 'NOT_IN_FORCE', current_date, current_date, created_by
                          from protocol where id = :id""").param("id", two.protocol()).update())
                .hasStackTraceContaining("is not signed for every party");
        two.sign(els, "hun-1");
        assertThat(two.state()).isEqualTo(DocumentState.CONCLUDED);
    }

    @Test
    void aSlotIsSignedByWhoseItIsAlsoInTheDatabase() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        var els = two.signatory(two.theirs, "Els Claes");
        offered(jan, els);
        var sign = """
                insert into signature (id, version_id, slot_id, signed_by, name, function, document_sha256, pdf_sha256, method)
                select gen_random_uuid(), version_id, :slot, :by, 'X', 'x', document_sha256, pdf_sha256, 'PLATFORM_CLICK'
                  from signing_text where version_id = :version""";
        assertThatThrownBy(() -> jdbc.sql(sign)
                        .param("slot", "hun-1")
                        .param("by", jan)
                        .param("version", two.version())
                        .update())
                .hasStackTraceContaining("is of somebody else");
        two.sign(jan, "onze-1");
        for (var change : List.of(
                "update signature_slot set signatory_id = gen_random_uuid(), appointment_id = gen_random_uuid() where version_id = :id and slot_id = 'hun-1'",
                "update signature_slot s set signatory_id = o.signatory_id, appointment_id = o.appointment_id, mandate_id = o.mandate_id from signature_slot o where s.version_id = :id and s.slot_id = 'hun-1' and o.version_id = :id and o.slot_id = 'onze-1'",
                "update signature_slot set mandate_id = gen_random_uuid() where version_id = :id and slot_id = 'hun-1'",
                "update signature_slot set signatory_id = gen_random_uuid() where version_id = :id and slot_id = 'onze-1'",
                "update slot_appointment set person_id = gen_random_uuid() where id in (select appointment_id from signature_slot where version_id = :id)",
                "delete from slot_appointment where id in (select appointment_id from signature_slot where version_id = :id)")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", two.version()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aSuccessorSignsOnlyWhenTheManagerOfTheBodyAppointedThemAndTheOthersAreTold() throws Exception {
        var real = two.signatory(two.ours, "Jan Peeters");
        var second = two.signatory(two.ours, "Nele Opvolger");
        inFunction("waarnemend voorzitter", second);
        var other = two.signatory(two.ours, "Dirk Directeur");
        inFunction("algemeen directeur", other);
        var els = two.signatory(two.theirs, "Els Claes");
        offered(real, els);
        two.sign(els, "hun-1");
        var page = "/protocols/" + two.protocol();
        assertThat(replacement.due(two.protocol(), two.caller(two.ourManager)))
                .as("while the signatory is in office")
                .isEmpty();
        ended(real);
        assertThat(two.notices(two.theirs)).containsExactly("signing.change.mandate-lapsed");
        assertThat(two.notices(two.ours)).containsExactly("signing.notice.appoint-successor");
        for (var who : List.of(real, second)) {
            assertThatThrownBy(() -> two.sign(who, "onze-1")).isInstanceOf(NotHereException.class);
        }
        mvc.perform(get(page).with(DemoLogin.as(two.theirManager)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Het mandaat van wie voor"),
                                containsString("Kennis genomen"),
                                not(containsString("Opvolger aanwijzen")))));
        mvc.perform(get(page).with(DemoLogin.as(two.ourManager)))
                .andExpect(content().string(containsString("Opvolger aanwijzen")));
        var successor = page + "/successor";
        var mandate = two.mandate(two.ours, second).toString();
        for (var stranger : List.of(two.theirManager, els, second)) {
            mvc.perform(get(successor).param("slot", "onze-1").with(DemoLogin.as(stranger)))
                    .andExpect(status().isNotFound());
            mvc.perform(post(successor)
                            .param("slot", "onze-1")
                            .param("mandate", mandate)
                            .with(DemoLogin.as(stranger))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get(successor).param("slot", "onze-1").with(DemoLogin.as(two.ourManager)))
                .andExpect(content()
                        .string(not(
                                anyOf(containsString("Jan Peeters, voorzitter"), containsString("Dirk Directeur")))));
        mvc.perform(post(successor)
                        .param("slot", "onze-1")
                        .with(DemoLogin.as(two.ourManager))
                        .with(csrf()))
                .andExpect(content().string(containsString("Kies wie ondertekent.")));
        for (var refused : List.of(
                "",
                two.mandate(two.theirs, els).toString(),
                two.mandate(two.ours, other).toString(),
                two.mandate(two.ours, real).toString())) {
            mvc.perform(post(successor)
                            .param("slot", "onze-1")
                            .param("mandate", refused)
                            .with(DemoLogin.as(two.ourManager))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(get(successor).param("slot", "onze-1").with(DemoLogin.as(two.ourManager)))
                .andExpect(content()
                        .string(containsString("Nele Opvolger, waarnemend voorzitter (in functie sinds 1 maart 2021")));
        mvc.perform(post(successor)
                        .param("slot", "onze-1")
                        .param("mandate", mandate)
                        .with(DemoLogin.as(two.ourManager))
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(post(successor)
                        .param("slot", "onze-1")
                        .param("mandate", mandate)
                        .with(DemoLogin.as(two.ourManager))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("U deed deze stap al")))
                .andExpect(content().string(containsString("een opvolger aan voor wie als")));
        assertThat(two.notices(two.theirs)).containsExactly("signing.change.mandate-lapsed", "signing.change.replaced");
        assertThatThrownBy(() -> two.sign(real, "onze-1")).isInstanceOf(NotHereException.class);
        two.sign(second, "onze-1");
        assertThat(two.state()).isEqualTo(DocumentState.CONCLUDED);
        mvc.perform(get(page + "/text").with(DemoLogin.as(two.theirManager)))
                .andExpect(content()
                        .string(containsString(
                                "door Nele Opvolger (waarnemend voorzitter), in de plaats van Jan Peeters.")));
        mvc.perform(get(page).with(DemoLogin.as(two.theirManager)))
                .andExpect(content().string(containsString("waarnemend voorzitter")))
                .andExpect(content().string(containsString("Ondertekende tekst")))
                .andExpect(content().string(not(containsString("Te ondertekenen tekst"))));
        assertThat(signatures.evidence(two.version()))
                .filteredOn(line -> line.slotId().equals("onze-1"))
                .singleElement()
                .extracting(SignatureLine::appointed)
                .satisfies(how -> {
                    assertThat(how.by()).isEqualTo("Onze Beheerder");
                    assertThat(how.on()).isEqualTo(clock.today());
                    assertThat(how.since()).isEqualTo(Fixture.LONG_AGO);
                    assertThat(how.insteadOf()).isEqualTo("Jan Peeters");
                });
        assertThat(signatures.lines(two.version()))
                .as("what the public reads")
                .extracting(SignatureLine::appointed)
                .containsOnlyNulls();
    }

    @Test
    void aMandateThatEndedByItselfIsToldOnce() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        offered(jan, two.signatory(two.theirs, "Els Claes"));
        lapsed.tell();
        assertThat(two.notices(two.theirs)).isEmpty();
        jdbc.sql("update mandate set valid_until = :day where person_id = :person")
                .param("day", clock.today().minusDays(1))
                .param("person", jan)
                .update();
        lapsed.tell();
        lapsed.tell();
        assertThat(two.notices(two.theirs)).containsExactly("signing.change.mandate-lapsed");
        assertThat(two.notices(two.ours)).containsExactly("signing.notice.appoint-successor");
        assertThat(two.told()).containsOnlyOnce("signing.timeline.mandate-lapsed");
    }

    @Test
    void takingNoteIsKeptAndTold() throws Exception {
        var real = two.signatory(two.ours, "Jan Peeters");
        offered(real, two.signatory(two.theirs, "Els Claes"));
        ended(real);
        var notice = jdbc.sql("select id from notice where protocol_id = :id and kind = 'ACKNOWLEDGE'")
                .param("id", two.protocol())
                .query(UUID.class)
                .single();
        mvc.perform(get("/tasks").with(DemoLogin.as(two.theirManager)))
                .andExpect(content().string(containsString("Kennis genomen")));
        var dismiss = "/tasks/notices/" + notice + "/dismiss";
        mvc.perform(post(dismiss).with(DemoLogin.as(two.ourManager)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post(dismiss).with(DemoLogin.as(two.theirManager)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(dismiss).with(DemoLogin.as(two.theirManager)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(two.told()).containsOnlyOnce("signing.timeline.change-acknowledged");
        mvc.perform(get("/protocols/" + two.protocol()).with(DemoLogin.as(two.theirManager)))
                .andExpect(content().string(containsString("Hun Beheerder nam er kennis van")));
    }

    @Test
    void aSlotThatIsSignedIsNotGivenToAnybodyElse() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        var successor = two.signatory(two.ours, "Piet Smet");
        offered(jan, two.signatory(two.theirs, "Els Claes"));
        two.sign(jan, "onze-1");
        ended(jan);
        assertThat(two.notices(two.theirs)).as("whoever signed may leave").isEmpty();
        assertThatThrownBy(() -> replacement.replace(
                        two.protocol(), "onze-1", two.mandate(two.ours, successor), two.caller(two.ourManager)))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void aDelegationThatComesOrGoesMeanwhileIsToldToTheOthers() {
        var jan = two.signatory(two.ours, "Jan Peeters");
        var els = two.signatory(two.theirs, "Els Claes");
        var administrator = fixture.person("Xandra Admin");
        fixture.mandate(administrator, two.ours, Role.BODY_ADMINISTRATOR);
        offered(jan, els);
        var deputy = fixture.person("Gust Vervanger");
        var delegation = fixture.delegation(
                two.ours,
                two.mandate(two.ours, jan),
                deputy,
                clock.today(),
                clock.today().plusDays(9));
        var proposal = proposing.revocation(two.caller(administrator), two.ours, delegation);
        new FourEyes(context).approve(jan, proposal);
        assertThat(two.notices(two.theirs)).containsExactly("signing.change.delegation-ended");
        assertThat(two.told()).contains("signing.timeline.delegation-ended");
    }

    @Test
    void managersReadThatNobodyCanSignForTheirBody() throws Exception {
        two.signatory(two.theirs, "Els Claes");
        two.draft(Arrays.asList((String) null), List.of("Els Claes"), true);
        var page = "/protocols/" + two.protocol();
        mvc.perform(get(page).with(DemoLogin.as(two.ourManager)))
                .andExpect(content()
                        .string(containsString("Niemand kan voor Gemeente " + two.ours + " tekenen of bevestigen")));
        mvc.perform(get(page).with(DemoLogin.as(two.theirManager)))
                .andExpect(content().string(not(containsString("Niemand kan voor"))));
        two.signatory(two.ours, "Jan Peeters");
        mvc.perform(get(page).with(DemoLogin.as(two.ourManager)))
                .andExpect(content().string(not(containsString("Niemand kan voor"))));
    }

    @Test
    void managersReadThatOnlyWhoPreparedARegistrationCouldConfirmIt() throws Exception {
        fixture.mandate(two.ourManager, two.ours, Role.SIGNATORY);
        var day = LocalDate.of(2024, 5, 24);
        var text = two.text(List.of("Jan Peeters"), List.of("Els Claes"), true);
        var facts = new RegistrationFacts(Map.of("onze-1", day, "hun-1", day), day, null, null, List.of());
        var registered = Registered.entered(context, text, facts, two.caller(two.ourManager));
        mvc.perform(get("/protocols/" + registered.id()).with(DemoLogin.as(two.ourManager)))
                .andExpect(content().string(containsString("De enige ondertekenaars registreerden dit protocol")));
        mvc.perform(get("/protocols/" + registered.id()).with(DemoLogin.as(two.theirManager)))
                .andExpect(content().string(containsString("Geen enkel mandaat als ondertekenaar loopt vandaag")));
        two.signatory(two.ours, "Jan Peeters");
        mvc.perform(get("/protocols/" + registered.id()).with(DemoLogin.as(two.ourManager)))
                .andExpect(content().string(not(containsString("Niemand kan voor"))));
    }

    private void offered(UUID our, UUID their) {
        two.advised(List.of("Jan Peeters"), List.of("Els Claes"));
        two.appoint(two.ourManager, two.ours, two.mandate(two.ours, our));
        two.appoint(two.theirManager, two.theirs, two.mandate(two.theirs, their));
    }

    /** By proposal and approval, as of yesterday. */
    private void ended(UUID person) {
        var first = fixture.person("Xandra Admin");
        var second = fixture.person("Wout Tweede");
        Set.of(first, second).forEach(one -> fixture.mandate(one, two.ours, Role.BODY_ADMINISTRATOR));
        var proposal = proposing.end(
                two.caller(first),
                two.ours,
                two.mandate(two.ours, person),
                clock.today().minusDays(1));
        new FourEyes(context).approve(second, proposal);
    }

    private static List<String> refusal(ThrowingCallable act) {
        var refused = catchThrowableOfType(TaskRefusedException.class, act);
        assertThat(refused).as("refusal").isNotNull();
        return refused.problems().stream().map(FieldProblem::messageKey).toList();
    }
}
