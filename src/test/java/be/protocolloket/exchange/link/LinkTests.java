package be.protocolloket.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.attachment.Files;
import be.protocolloket.exchange.preparation.Attachments;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.workflow.NotHereException;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A recipient without a log-in opens data once, and saves what goes with them while that lasts. */
@IntegrationTest
class LinkTests {

    private static final byte[] CONTENT = Files.pdf();
    private static final String NAME = SaidOfPeople.say("Loonfiche Aïcha Benali.pdf");

    @Autowired
    ApplicationContext context;

    @Autowired
    Attachments attachments;

    @Autowired
    OneTimeLinks links;

    @Autowired
    LinkOpening opening;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Dossiers dossier;
    private UUID file;

    @BeforeEach
    void send() {
        dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        file = sent(dossier);
    }

    @Test
    void whoHasLinkAndCodeReadsOnceAndSavesTheFilesUnderANameThatTellsNothing() throws Exception {
        IssuedLink link = issue();
        assertThat(state()).isEqualTo("exchange.link.state.waiting");
        var opened = opening.open(link.token(), link.code());
        assertThat(opened.contents().attachments())
                .extracting(TransferContents.AttachmentView::name)
                .containsExactly(NAME);
        assertThat(opened.toString()).doesNotContain(opened.filesKey());
        MockHttpServletResponse saved = save(link.token(), opened.filesKey(), file);
        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(saved.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"bijlage-1.pdf\"");
        assertThat(saved.getHeader("Cache-Control")).contains("no-store");
        assertThat(saved.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(state()).isEqualTo("exchange.link.state.opened");
        assertThat(jdbc.sql(
                                "select details::text from ledger_entry where case_id = :case and kind = 'DATA_READ' and details ->> 'unsent' is null")
                        .param("case", dossier.caseId)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(details -> details.contains("\"link\""))
                .anyMatch(details -> details.contains("\"file\""));
    }

    @Test
    void aLinkThatWasUsedOpensNothingMore() {
        IssuedLink link = issue();
        opening.open(link.token(), link.code());
        refused(link.token(), link.code(), 0);
        assertThat(opening.usable(link.token())).isFalse();
    }

    @Test
    void fiveWrongCodesEndALinkAndTheRightOneComesTooLate() {
        IssuedLink link = issue();
        String wrong = link.code().equals("00000000") ? "00000001" : "00000000";
        for (int left = 4; left >= 0; left--) {
            refused(link.token(), wrong, left);
        }
        refused(link.token(), link.code(), 0);
        assertThat(state()).isEqualTo("exchange.link.state.ended");
    }

    @Test
    void anExpiredLinkOpensNothingAndNeitherDoesOneThatWasReplaced() {
        IssuedLink old = issue();
        IssuedLink link = issue();
        refused(old.token(), old.code(), 0);
        jdbc.sql("update transfer_link set expires_at = clock_timestamp() where transfer_id = :transfer")
                .param("transfer", dossier.lastTransfer().id())
                .update();
        refused(link.token(), link.code(), 0);
    }

    @Test
    void filesOpenForWhoeverHasTheOpeningAndForNobodyElse() throws Exception {
        IssuedLink link = issue();
        assertThat(save(link.token(), "", file).getStatus()).isEqualTo(404);
        assertThat(save(link.token(), link.code(), file).getStatus()).isEqualTo(404);
        String key = opening.open(link.token(), link.code()).filesKey();
        assertThat(save(link.token(), link.code(), file).getStatus()).isEqualTo(404);
        assertThat(save("another", key, file).getStatus()).isEqualTo(404);
        assertThat(save(link.token(), key, UUID.randomUUID()).getStatus()).isEqualTo(404);
        var other = Dossiers.support(context).inform(Dossiers.LANDLORD);
        assertThat(save(link.token(), key, sent(other)).getStatus()).isEqualTo(404);
        assertThat(save(link.token(), key, file).getStatus()).isEqualTo(200);
    }

    @Test
    void filesCloseAfterAnHourWithANewLinkAndWithTheReceipt() throws Exception {
        IssuedLink link = issue();
        String key = opening.open(link.token(), link.code()).filesKey();
        jdbc.sql("update transfer_link set opened_at = opened_at - interval '61 minutes' where transfer_id = :transfer")
                .param("transfer", dossier.lastTransfer().id())
                .update();
        assertThat(save(link.token(), key, file).getStatus()).isEqualTo(404);

        link = issue();
        key = opening.open(link.token(), link.code()).filesKey();
        IssuedLink next = issue();
        assertThat(save(link.token(), key, file).getStatus()).isEqualTo(404);

        key = opening.open(next.token(), next.code()).filesKey();
        assertThat(save(next.token(), key, file).getStatus()).isEqualTo(200);
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED");
        assertThat(save(next.token(), key, file).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyWhoSendsMakesALinkAndSeesWhatBecameOfIt() {
        issue();
        var supporter = dossier.caller(Dossiers.SUPPORTER);
        UUID transfer = dossier.lastTransfer().id();
        assertThat(links.last(transfer, supporter)).isEmpty();
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> links.issue(transfer, supporter));
    }

    private IssuedLink issue() {
        return links.issue(dossier.lastTransfer().id(), dossier.caller(Dossiers.LANDLORD));
    }

    private String state() {
        return links.last(dossier.lastTransfer().id(), dossier.caller(Dossiers.LANDLORD))
                .orElseThrow()
                .messageKey();
    }

    private void refused(String token, String code, int left) {
        assertThatExceptionOfType(LinkRefusedException.class)
                .isThrownBy(() -> opening.open(token, code))
                .satisfies(refused -> assertThat(refused.attemptsLeft()).isEqualTo(left));
    }

    /** As whoever read for longer than a session lasts: nothing but the link itself. */
    private MockHttpServletResponse save(String token, String key, UUID attachment) throws Exception {
        return mvc.perform(
                        post("/l/{token}/attachments/{id}", token, attachment).param("filesKey", key))
                .andReturn()
                .getResponse();
    }

    /** With one file, by link. */
    private UUID sent(Dossiers preparing) {
        var landlord = preparing.caller(Dossiers.LANDLORD);
        UUID id = attachments.add(
                preparing.lastTransfer().id(), "B-ID-NAME", 1, NAME, new ByteArrayInputStream(CONTENT), landlord);
        preparing.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", SaidOfPeople.say("Aïcha Benali")));
        String[] answers = preparing.sending(Dossiers.LANDLORD);
        answers[Arrays.asList(answers).indexOf("PORTAL")] = "ONE_TIME_LINK";
        preparing.complete(Dossiers.LANDLORD, "userTask_transmitItems", answers);
        return id;
    }
}
