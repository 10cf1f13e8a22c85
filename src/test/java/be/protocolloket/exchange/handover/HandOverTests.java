package be.protocolloket.exchange.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.OneWayTests;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FormOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Under a protocol that names a platform, data go as a sealed bundle over that platform, and count as communicated once that is recorded. */
@IntegrationTest
class HandOverTests {

    private static final String SENDER = "elegast-begeleider";
    private static final String RECEIVER = "woonhaven-dossier";
    private static final String NAME = "Wannes Goedertier";
    private static final String HAND_OVER = PrepareAndTransmitProcess.HAND_OVER;

    @Autowired
    ApplicationContext context;

    @Autowired
    HandOvers handOvers;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Dossiers dossier;

    @BeforeEach
    void bundleMade() {
        dossier = Dossiers.open(context, OneWayTests.proposal(Dossiers.oneWayByPlatform(context), context), SENDER);
        dossier.assess(SENDER, Map.of("A-ID-NAME", NAME, "A-INCOME", "1.480 euro per maand"));
        assertThat(dossier.look(SENDER, PrepareAndTransmitProcess.TRANSMIT_ITEMS)
                        .options()
                        .get("deliveries"))
                .containsExactly(new FormOption("NAMED_PLATFORM", "Overhandigen op Citrix Sharefile (Woonhaven)"));
        dossier.complete(SENDER, PrepareAndTransmitProcess.TRANSMIT_ITEMS, byPlatform());
    }

    private String[] byPlatform() {
        String[] answers = dossier.sending(SENDER);
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answers[i].equals("PORTAL") ? "NAMED_PLATFORM" : answers[i];
        }
        return answers;
    }

    private UUID transfer() {
        return dossier.lastTransfer().id();
    }

    private byte[] fetched() {
        return handOvers.fetch(transfer(), dossier.caller(SENDER));
    }

    private void record(String username, LocalDate day, String sha256) {
        dossier.complete(
                username,
                HAND_OVER,
                "outcome",
                "HANDED_OVER",
                "handedOn",
                day.toString(),
                "sha256",
                sha256,
                "confirmed",
                "true");
    }

    private String hash() {
        return String.valueOf(dossier.look(SENDER, HAND_OVER).values().get("sha256"));
    }

    private static Map<String, String> opened(byte[] archive, String password) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), password.toCharArray())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.isEncrypted()).isTrue();
                files.put(entry.getFileName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void theBundleOpensWithItsPasswordAndLeavesNothingInTheClear() throws IOException {
        byte[] archive = fetched();
        assertThat(Fingerprint.of(archive)).isEqualTo(hash());
        assertThat(new String(archive, StandardCharsets.ISO_8859_1)).doesNotContain(NAME);
        String password = handOvers.password(transfer(), dossier.caller(SENDER));
        assertThat(opened(archive, password)).containsOnlyKeys("gegevens.html");
        assertThat(opened(archive, password).get("gegevens.html")).contains(NAME, "1.480 euro per maand");
        assertThatThrownBy(() -> opened(archive, "iets-anders")).isInstanceOf(IOException.class);
        assertThat(jdbc.sql("select count(*) from transfer_reading where transfer_id = ? and purpose = 'HAND_OVER'")
                        .param(transfer())
                        .query(Integer.class)
                        .single())
                .as("fetching and showing the password are looks")
                .isEqualTo(2);
    }

    @Test
    void theDataAreCommunicatedWhenTheHandingOverIsRecorded() {
        fetched();
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        String sha256 = hash();
        record(SENDER, clock.today(), sha256);
        var sent = dossier.lastTransfer();
        assertThat(sent.state()).isEqualTo(TransferState.SENT);
        assertThat(sent.delivery()).isEqualTo(Delivery.NAMED_PLATFORM);
        assertThat(sent.sha256()).isEqualTo(sha256);
        assertThatThrownBy(this::fetched).as("the archive is gone").isInstanceOf(NotHereException.class);
        dossier.complete(RECEIVER, PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, "outcome", "RECEIVED");
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.RECEIVED);
        assertThatThrownBy(() -> handOvers.password(transfer(), dossier.caller(SENDER)))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void theReceiverSeesWhatWentAndOpensNothingHere() throws Exception {
        fetched();
        String sha256 = hash();
        record(SENDER, clock.today(), sha256);
        assertThatThrownBy(() -> dossier.read(RECEIVER, ReadingPurpose.ACKNOWLEDGE))
                .isInstanceOf(NotHereException.class);
        String page = mvc.perform(get("/transfers/" + transfer()).with(DemoLogin.as(RECEIVER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("Citrix Sharefile", sha256, "Naam en voornaam")
                .doesNotContain(NAME, "/open\"", "/bundle");
        mvc.perform(post("/transfers/" + transfer() + "/bundle")
                        .with(DemoLogin.as(RECEIVER))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/transfers/" + transfer() + "/bundle/password")
                        .with(DemoLogin.as(RECEIVER))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theReceiverLearnsNothingOfTheBundleBeforeItIsHandedOver() throws Exception {
        fetched();
        String page = "/transfers/" + transfer();
        assertThat(text(page, SENDER)).contains("Citrix Sharefile", hash(), "Naam en voornaam");
        for (String hidden : List.of(page, "/cases/" + dossier.caseId)) {
            mvc.perform(get(hidden).with(DemoLogin.as(RECEIVER))).andExpect(status().isNotFound());
        }
    }

    private String text(String address, String username) throws Exception {
        return mvc.perform(get(address).with(DemoLogin.as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void itIsRecordedOnceByTheBodyThatGaveItWithItsOwnHash() {
        assertThatThrownBy(() -> record(SENDER, clock.today(), hash()))
                .as("nobody fetched it")
                .isInstanceOf(TaskRefusedException.class);
        fetched();
        String sha256 = hash();
        String task = dossier.task(HAND_OVER);
        assertThatThrownBy(() -> record(RECEIVER, clock.today(), sha256)).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> record(SENDER, clock.today(), Fingerprint.of(new byte[] {1})))
                .isInstanceOf(TaskRefusedException.class);
        assertThatThrownBy(() -> record(SENDER, clock.today().plusDays(1), sha256))
                .isInstanceOf(TaskRefusedException.class);
        assertThatThrownBy(() -> record(SENDER, clock.today().minusDays(1), sha256))
                .isInstanceOf(TaskRefusedException.class);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        record(SENDER, clock.today(), sha256);
        assertThatThrownBy(() -> dossier.completeTask(SENDER, task, "outcome", "BACK"))
                .as("a second time")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> jdbc.sql("update hand_over set handed_on = handed_on - 1 where transfer_id = ?")
                        .param(transfer())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void itIsWithdrawnBeforeItIsRecorded() {
        byte[] first = fetched();
        dossier.complete(SENDER, HAND_OVER, "outcome", "BACK");
        assertThatThrownBy(this::fetched).isInstanceOf(NotHereException.class);
        dossier.assess(SENDER, Map.of("A-ID-NAME", NAME));
        dossier.complete(SENDER, PrepareAndTransmitProcess.TRANSMIT_ITEMS, byPlatform());
        fetched();
        assertThatThrownBy(() -> record(SENDER, clock.today(), Fingerprint.of(first)))
                .as("the first bundle")
                .isInstanceOf(TaskRefusedException.class);
        dossier.complete(SENDER, HAND_OVER, "outcome", "STOP");
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.STOPPED);
        assertThat(jdbc.sql("select count(*) from hand_over where transfer_id = ?")
                        .param(transfer())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thePortalItselfIsRefusedWithTheArticle() {
        dossier.complete(SENDER, HAND_OVER, "outcome", "BACK");
        dossier.assess(SENDER, Map.of("A-ID-NAME", NAME));
        for (String delivery : new String[] {"PORTAL", "INTERFACE", "ONE_TIME_LINK", "LETTER"}) {
            String[] answers = dossier.sending(SENDER);
            for (int i = 0; i < answers.length; i++) {
                answers[i] = answers[i].equals("PORTAL") ? delivery : answers[i];
            }
            assertThatThrownBy(() -> dossier.complete(SENDER, PrepareAndTransmitProcess.TRANSMIT_ITEMS, answers))
                    .as(delivery)
                    .isInstanceOf(TaskRefusedException.class);
        }
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
    }

    @Test
    void whatIsNeverRecordedIsRemindedOf() {
        dossier.fire(PrepareAndTransmitProcess.HAND_OVER_REMINDER_DUE);
        assertThat(dossier.notices("caseworker:" + Dossiers.ELEGAST.digits()))
                .contains("exchange.notice.hand-over-reminder");
    }
}
