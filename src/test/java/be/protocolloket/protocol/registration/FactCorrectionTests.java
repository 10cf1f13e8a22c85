package be.protocolloket.protocol.registration;

import static be.protocolloket.protocol.registration.RegistrationStory.ELEGAST;
import static be.protocolloket.protocol.registration.RegistrationStory.SIGNED;
import static be.protocolloket.protocol.registration.RegistrationStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import be.protocolloket.publication.duty.PublicationState;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What every party confirmed is put right by every party together, and stays as it was until then. */
@IntegrationTest
class FactCorrectionTests {

    private static final String WHY = "Op het ondertekende bestand staat een andere dag.";
    private static final LocalDate RIGHT = SIGNED.plusDays(7);

    @Autowired
    ApplicationContext context;

    @Autowired
    FactCorrections corrections;

    @Autowired
    Protocols protocols;

    @Autowired
    PublicationTable publications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void whatWasConfirmedStaysUntilEveryPartyConfirmedTheNewFacts() {
        var story = confirmed();
        var before = protocols.signedVersion(story.id).id();
        propose(story, "woonhaven-beheer", facts(RIGHT));
        unchanged(story, before);
        story.staff.complete("elegast-beheer", toRead(story, ELEGAST), "decision", "PASS_ON", "compared", "true");
        story.confirmed(WOONHAVEN);
        unchanged(story, before);
        story.confirmed(ELEGAST);
        var protocol = protocols.get(story.id);
        assertThat(protocol.conclusionDate()).isEqualTo(RIGHT);
        assertThat(protocol.state()).isEqualTo(DocumentState.CONCLUDED);
        var after = protocols.signedVersion(story.id).id();
        assertThat(after).isNotEqualTo(before).isEqualTo(protocol.currentVersionId());
        assertThat(publications.of(after)).hasSize(2).allMatch(one -> one.state() == PublicationState.DUE);
        assertThat(openPublications(story)).as("asked about the new file alone").isEqualTo(2);
        assertThat(jdbc.sql("select kind from ledger_entry where protocol_id = :id order by number desc limit 1")
                        .param("id", story.id)
                        .query(String.class)
                        .single())
                .isEqualTo("REGISTRATION_CORRECTED");
        assertThat(corrections.open(story.id)).isEmpty();
        assertThat(story.staff.notices("dpo:" + ELEGAST)).contains("protocol.notice.registration-corrected");
    }

    @Test
    void oneBodyAloneAdoptsNothingNotEvenBySql() {
        var story = confirmed();
        var before = protocols.signedVersion(story.id).id();
        propose(story, "elegast-beheer", facts(RIGHT));
        story.confirmed(ELEGAST);
        assertThatThrownBy(() -> jdbc.sql("""
                        update registration_correction set state = 'ADOPTED', ended_at = now()
                         where protocol_id = :id and state = 'OPEN'""").param("id", story.id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("not confirmed by every party");
        unchanged(story, before);
    }

    @Test
    void aRejectionEndsTheCorrectionChangesNothingAndLetsAnyPartyProposeAnother() throws Exception {
        var story = confirmed();
        var before = protocols.signedVersion(story.id).id();
        propose(story, "elegast-beheer", facts(RIGHT));
        story.staff.complete(
                "woonhaven-beheer", story.toRead(), "decision", "REJECT", "reason", "Op ons bestand staat 24 mei.");
        unchanged(story, before);
        assertThat(states(story)).containsExactly("REJECTED");
        assertThat(story.staff.tasks(ProtocolConfirmationProcess.CORRECT_REGISTRATION, "protocolmanager:" + ELEGAST))
                .isEmpty();
        assertThat(story.staff.notices("protocolmanager:" + ELEGAST))
                .contains("protocol.notice.registration-correction-rejected");
        var registration = context.getBean(ProtocolRegistration.class);
        for (var manager : List.of("elegast-beheer", "woonhaven-beheer")) {
            assertThat(registration.mayEnterAnew(protocols.get(story.id), story.staff.caller(manager)))
                    .isFalse();
            mvc.perform(get("/protocols/" + story.id + "/register").with(DemoLogin.as(manager)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Elke partij bevestigde dit protocol al")));
            mvc.perform(get("/protocols/" + story.id).with(DemoLogin.as(manager)))
                    .andExpect(content().string(not(containsString("Een rechtzetting wacht op bevestiging"))))
                    .andExpect(content().string(containsString("De rechtzetting in versie 2 is verworpen")))
                    .andExpect(content().string(containsString("Op ons bestand staat 24 mei.")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        propose(story, "woonhaven-beheer", facts(RIGHT));
        story.staff.complete("elegast-beheer", toRead(story, ELEGAST), "decision", "PASS_ON", "compared", "true");
        story.confirmed(WOONHAVEN).confirmed(ELEGAST);
        assertThat(protocols.signedVersion(story.id).number()).isEqualTo(3);
        assertThat(protocols.get(story.id).conclusionDate()).isEqualTo(RIGHT);
        assertThat(states(story)).containsExactly("REJECTED", "ADOPTED");
    }

    @Test
    void aSignatorysRejectionEndsTheCorrectionToo() {
        var story = confirmed();
        var before = protocols.signedVersion(story.id).id();
        propose(story, "elegast-beheer", facts(RIGHT));
        story.read().rejected();
        unchanged(story, before);
        assertThat(corrections.open(story.id)).isEmpty();
        assertThat(states(story)).containsExactly("REJECTED");
        assertThat(story.staff.tasks(ProtocolConfirmationProcess.CONFIRM_REGISTRATION, "signatory:" + ELEGAST))
                .isEmpty();
    }

    @Test
    void onlyWhoProposedTakesItBackAndThenNothingChanged() throws Exception {
        var story = confirmed();
        var before = protocols.signedVersion(story.id).id();
        propose(story, "elegast-beheer", facts(RIGHT));
        var back = "/protocols/" + story.id + "/register/back";
        for (var other : List.of("woonhaven-beheer", "woonhaven-directeur", "elegast-directeur", "gistel-beheer")) {
            mvc.perform(post(back).with(DemoLogin.as(other)).with(csrf())).andExpect(status().isNotFound());
        }
        assertThat(corrections.open(story.id)).isPresent();
        mvc.perform(post(back).with(DemoLogin.as("elegast-beheer")).with(csrf()))
                .andExpect(redirectedUrl("/protocols/" + story.id));
        mvc.perform(post(back).with(DemoLogin.as("elegast-beheer")).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("U deed deze stap al")))
                .andExpect(content().string(containsString("nam de rechtzetting van")));
        unchanged(story, before);
        assertThat(story.staff.tasks(ProtocolConfirmationProcess.CONFIRM_REGISTRATION, "signatory:" + ELEGAST))
                .isEmpty();
        propose(story, "woonhaven-beheer", facts(RIGHT));
        assertThat(states(story)).containsExactly("WITHDRAWN", "OPEN");
    }

    @Test
    void oneAtATimeByAManagerOfAPartyWithAReason() {
        var story = confirmed();
        assertThatThrownBy(() -> propose(story, "gistel-beheer", facts(RIGHT))).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> propose(story, "elegast-directeur", facts(RIGHT)))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> corrections.propose(
                        story.id,
                        RegistrationStory.text(),
                        facts(RIGHT),
                        file(),
                        "kort\u200b\u2060\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\ufeff",
                        story.staff.caller("elegast-beheer")))
                .isInstanceOfSatisfying(
                        ProtocolRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field() + " " + problem.messageKey())
                                .containsExactly("reason protocol.refused.amend-reason"));
        propose(story, "elegast-beheer", facts(RIGHT));
        assertThatThrownBy(() -> propose(story, "woonhaven-beheer", facts(RIGHT)))
                .isInstanceOf(NotHereException.class);
        var unconfirmed = RegistrationStory.entered(context);
        assertThatThrownBy(() -> propose(unconfirmed, "elegast-beheer", facts(RIGHT)))
                .as("nothing was confirmed yet")
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void aProtocolThatWasHeldBackTakesEffectOnceAllConfirmedWhatWasMissing() {
        var days = new HashMap<>(facts(SIGNED).signatureDates());
        var unknown = days.keySet().iterator().next();
        days.remove(unknown);
        var held = new RegistrationFacts(days, SIGNED, null, null, List.of());
        var story = RegistrationStory.entered(context, held)
                .read()
                .confirmed(WOONHAVEN)
                .confirmed(ELEGAST);
        assertThat(protocols.get(story.id).effectiveDate())
                .as("a day is unknown")
                .isNull();
        propose(story, "woonhaven-beheer", facts(SIGNED));
        story.staff.complete("elegast-beheer", toRead(story, ELEGAST), "decision", "PASS_ON", "compared", "true");
        story.confirmed(ELEGAST);
        assertThat(protocols.get(story.id).effectiveDate()).isNull();
        story.confirmed(WOONHAVEN);
        assertThat(protocols.get(story.id).effectiveDate()).isEqualTo(SIGNED);
    }

    @Test
    void whatWasPublishedBeforeDoesNotCountForTheNewFile() throws Exception {
        var old = "https://www.elegast.be/oud.pdf";
        var known = List.of(
                new HistoricPublication(new EnterpriseNumber(ELEGAST), old, SIGNED),
                new HistoricPublication(new EnterpriseNumber(WOONHAVEN), "https://www.woonhaven.be/oud.pdf", SIGNED));
        var stated = new RegistrationFacts(facts(SIGNED).signatureDates(), SIGNED, null, null, known);
        var story = RegistrationStory.entered(context, stated)
                .read()
                .confirmed(WOONHAVEN)
                .confirmed(ELEGAST);
        assertThat(openPublications(story)).isZero();
        mvc.perform(get("/register/" + story.id)).andExpect(content().string(containsString(old)));
        mvc.perform(post("/protocols/" + story.id + "/register")
                        .with(DemoLogin.as("elegast-beheer"))
                        .with(csrf())
                        .param("keep", "true"))
                .andExpect(content().string(not(containsString("Waar is het al bekendgemaakt"))));
        propose(story, "elegast-beheer", stated);
        story.read().confirmed(WOONHAVEN).confirmed(ELEGAST);
        assertThat(publications.of(protocols.signedVersion(story.id).id()))
                .hasSize(2)
                .allMatch(one -> one.state() == PublicationState.DUE && one.publishedOn() == null);
        assertThat(publications.publishedOn(story.id)).isEmpty();
        assertThat(openPublications(story)).isEqualTo(2);
        mvc.perform(get("/register/" + story.id))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(old))));
    }

    @Test
    void whoReadsAndConfirmsACorrectionSeesWhatChangedAndWhatItDoes() throws Exception {
        var story = confirmed();
        propose(story, "elegast-beheer", facts(RIGHT));
        for (var reader : Map.of("woonhaven-beheer", story.toRead(), "elegast-directeur", story.toConfirm(ELEGAST))
                .entrySet()) {
            mvc.perform(get("/tasks/" + reader.getValue()).with(DemoLogin.as(reader.getKey())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("De twee versies zijn gelijk"))))
                    .andExpect(content().string(containsString("vervangen door een ander bestand")))
                    .andExpect(content().string(containsString("was 24 mei 2024, is nu 31 mei 2024")))
                    .andExpect(content().string(containsString("De tekst zelf is gelijk.")))
                    .andExpect(content().string(containsString("Dit is een rechtzetting van een protocol")))
                    .andExpect(content().string(not(containsString("Pas als"))))
                    .andExpect(content().string(not(containsString("bindt uw instantie pas"))))
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(get("/protocols/" + story.id + "/compare?from=1&to=2").with(DemoLogin.as("elegast-beheer")))
                .andExpect(content().string(containsString("vervangen door een ander bestand")))
                .andExpect(content().string(not(containsString("De twee versies zijn gelijk"))));
        assertThat(story.staff.notices("dpo:" + WOONHAVEN)).contains("protocol.notice.registration-correction-asked");
        var first = RegistrationStory.entered(context);
        mvc.perform(get("/tasks/" + first.toRead()).with(DemoLogin.as("woonhaven-beheer")))
                .andExpect(content().string(containsString("Dit protocol bindt nog niemand. Pas als")));
    }

    @Test
    void thePagesSayWhatWaitsAndWhatStays() throws Exception {
        var story = confirmed();
        var page = "/protocols/" + story.id;
        mvc.perform(get(page).with(DemoLogin.as("woonhaven-beheer")))
                .andExpect(content().string(containsString("Feiten rechtzetten")));
        mvc.perform(get(page).with(DemoLogin.as("woonhaven-directeur")))
                .andExpect(content().string(not(containsString("Feiten rechtzetten"))));
        mvc.perform(get(page + "/register").with(DemoLogin.as("woonhaven-beheer")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Elke partij bevestigde dit protocol al")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(post(page + "/register")
                        .with(DemoLogin.as("woonhaven-beheer"))
                        .with(csrf())
                        .param("keep", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wat klopt niet")))
                .andExpect(content().string(containsString("24/5/2024")))
                .andExpect(content().string(not(containsString("??"))));
        propose(story, "woonhaven-beheer", facts(RIGHT));
        mvc.perform(get(page).with(DemoLogin.as("elegast-beheer")))
                .andExpect(content().string(containsString("Een rechtzetting wacht op bevestiging")))
                .andExpect(content().string(containsString(WHY)))
                .andExpect(content().string(not(containsString("??"))));
    }

    private RegistrationStory confirmed() {
        return RegistrationStory.entered(context).read().confirmed(WOONHAVEN).confirmed(ELEGAST);
    }

    private void unchanged(RegistrationStory story, UUID version) {
        var protocol = protocols.get(story.id);
        assertThat(protocol.state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocol.conclusionDate()).isEqualTo(SIGNED);
        assertThat(protocol.effectiveDate()).isEqualTo(SIGNED);
        assertThat(protocol.currentVersionId()).isEqualTo(version);
        assertThat(protocols.signedVersion(story.id).id()).isEqualTo(version);
        assertThat(protocols.currentVersion(story.id).id()).isEqualTo(version);
    }

    private void propose(RegistrationStory story, String manager, RegistrationFacts facts) {
        corrections.propose(story.id, RegistrationStory.text(), facts, file(), WHY, story.staff.caller(manager));
    }

    private static byte[] file() {
        return DemoPaper.signedProtocol("Nieuwe scan");
    }

    /** Every seat signed on the usual day; the protocol was concluded on this one. */
    private static RegistrationFacts facts(LocalDate concluded) {
        Map<String, LocalDate> days = new HashMap<>(RegistrationStory.facts().signatureDates());
        days.put(days.keySet().iterator().next(), concluded);
        return new RegistrationFacts(days, concluded, null, null, List.of());
    }

    private String toRead(RegistrationStory story, String body) {
        return story.staff.task(ProtocolConfirmationProcess.READ_REGISTRATION, "protocolmanager:" + body);
    }

    private List<String> states(RegistrationStory story) {
        return jdbc.sql("select state from registration_correction where protocol_id = :id order by proposed_at")
                .param("id", story.id)
                .query(String.class)
                .list();
    }

    private long openPublications(RegistrationStory story) {
        return List.of(ELEGAST, WOONHAVEN).stream()
                .map(EnterpriseNumber::new)
                .flatMap(body -> story.staff.tasks("userTask_publishProtocol", "publisher:" + body).stream())
                .count();
    }
}
