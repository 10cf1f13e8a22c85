package be.protocolloket.retention;

import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.KeptStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.FinishedCase;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.retention.erasure.Receipts;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.KeyDestroyedException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What was erased is gone: through every door, and in a dump of the whole database. What was not is sealed. */
@IntegrationTest
class ErasureDumpTests {

    private static final String WHY = "Het doel is bereikt en niemand heeft het nog nodig.";
    private static final List<String> PEOPLE = List.of(
            "woonsprong-dossier",
            "woonsprong-archief",
            "cranium-dpo",
            "gistel-maatschappelijkwerker",
            "gistel-archief",
            "wvi-dpo");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RetentionRun run;

    @Autowired
    KeptFiles files;

    @Autowired
    Receipts receipts;

    @Autowired
    Cases cases;

    @Autowired
    Transfers transfers;

    @Autowired
    CaseVault vault;

    @Autowired
    MockMvc mvc;

    @Test
    void theSearchFindsAWordInEveryFormInWhichItMayHide() {
        var word = "Fleurtje Coppenholle ë " + UUID.randomUUID();
        jdbc.sql("create table dump_probe (kind text, plain text, bytes bytea)").update();
        try {
            jdbc.sql("""
                    insert into dump_probe (kind, plain, bytes) values
                      ('text', 'a' || :word || 'z', null), ('bytes', null, convert_to('a' || :word || 'z', 'UTF8')),
                      ('base64 0', translate(encode(convert_to(:word || 'z', 'UTF8'), 'base64'), E'\\n', ''), null),
                      ('base64 1', translate(encode(convert_to('a' || :word || 'z', 'UTF8'), 'base64'), E'\\n', ''), null),
                      ('base64 2', translate(encode(convert_to('ab' || :word || 'z', 'UTF8'), 'base64'), E'\\n', ''), null),
                      ('base64 bytes', null, convert_to(translate(encode(convert_to(:word, 'UTF8'), 'base64'), E'\\n', ''), 'UTF8')),
                      ('url', :url, null), ('lower', lower(:word), null), ('hex', encode(convert_to(:word, 'UTF8'), 'hex'), null)
                    """)
                    .param("word", word)
                    .param("url", java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8))
                    .update();
            for (var kind :
                    jdbc.sql("select kind from dump_probe").query(String.class).list()) {
                var one = "(select plain, bytes from dump_probe where kind = '" + kind + "')";
                assertThat(new DatabaseDump(jdbc).findIn(one, List.of(word)))
                        .as(kind)
                        .hasSize(1);
            }
        } finally {
            jdbc.sql("drop table dump_probe").update();
        }
    }

    @Test
    void beforeErasureAllIsSealedAndAfterItNothingIsLeft() throws Exception {
        var insz = insz();
        var walked = FinishedCase.walked(context, insz);
        var dump = new DatabaseDump(jdbc);
        assertThat(dump.size()).isGreaterThan(60);
        assertThat(dump.find(List.of("Gegevens beoordelen")))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(walked.typed()).hasSizeGreaterThan(10);
        assertThat(dump.find(walked.typed()))
                .as("sealed, as long as it is kept")
                .isEmpty();
        var keys = wrappedKeys(walked.caseId());
        assertThat(keys).hasSizeGreaterThan(3);
        // The planner takes samples now and then; here it does so at the worst moment.
        jdbc.sql("analyze").update();

        erase(walked);

        assertThat(cases.get(walked.caseId()).state()).isEqualTo(CaseState.ERASED);
        assertThat(dump.find(walked.typed())).isEmpty();
        assertThat(dump.find(keys)).as("no old key, as it was wrapped").isEmpty();
        assertThat(wrappedKeys(walked.caseId())).isEmpty();
        assertThat(vault.holdsAny(walked.caseId())).isFalse();
        noDoorOpens(walked, insz);
        theReceiptsRemain(walked);
    }

    private void erase(FinishedCase walked) throws Exception {
        run.run();
        var decide = walked.task("userTask_decideRetention", "recordsmanager:" + WOONSPRONG);
        var start = walked.staff().look("woonsprong-archief", decide);
        var answers = new ArrayList<String>();
        for (int i = 0; i < ((List<?>) start.values().get("rules")).size(); i++) {
            answers.addAll(List.of("rules[" + i + "].decision", "NOW", "rules[" + i + "].motivation", WHY));
        }
        walked.staff().complete("woonsprong-archief", decide, answers.toArray(String[]::new));
        goes(walked, GISTEL.digits(), "gistel-archief", "wvi-dpo");
        theOtherKeepsItsPart(walked);
        goes(walked, WOONSPRONG.digits(), "woonsprong-archief", "cranium-dpo");
        assertThat(walked.open()).isEmpty();
    }

    /** Between the two approvals: one body reads nothing any more, the other all that is its own, and no page breaks. */
    private void theOtherKeepsItsPart(FinishedCase walked) throws Exception {
        assertThat(cases.get(walked.caseId()).state()).isEqualTo(CaseState.CLOSED);
        assertThat(walked.notes(GISTEL.digits())).isEmpty();
        assertThat(walked.notes(WOONSPRONG.digits())).isNotEmpty();
        for (var person : PEOPLE) {
            boolean gone = person.startsWith("gistel") || person.equals("wvi-dpo");
            assertThat(cases.subjects(walked.caseId(), walked.staff().caller(person))
                            .isEmpty())
                    .as(person)
                    .isEqualTo(gone);
            var page = mvc.perform(get("/cases/" + walked.caseId()).with(DemoLogin.as(person)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            if (gone) {
                walked.typed().forEach(word -> assertThat(page).as(person).doesNotContain(word));
            }
            for (var opening : List.of("/subjects", "/notes")) {
                var opened = mvc.perform(post("/cases/" + walked.caseId() + opening)
                                .with(DemoLogin.as(person))
                                .with(csrf())
                                .param("purpose", "FOLLOW_UP"))
                        .andReturn()
                        .getResponse();
                assertThat(opened.getStatus()).as(person + opening).isLessThan(500);
                if (gone) {
                    walked.typed()
                            .forEach(word -> assertThat(body(opened)).as(person).doesNotContain(word));
                }
            }
        }
    }

    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (java.io.UnsupportedEncodingException unread) {
            throw new AssertionError(unread);
        }
    }

    private static void goes(FinishedCase walked, String body, String manager, String officer) {
        var group = "recordsmanager:" + body;
        walked.staff().complete(manager, walked.task("userTask_proposeErasure", group), "outcome", "PROPOSE");
        walked.staff().complete(officer, walked.task("userTask_approveErasure", group), "decision", "APPROVE");
    }

    private void noDoorOpens(FinishedCase walked, String insz) throws Exception {
        for (var person : PEOPLE) {
            var caller = walked.staff().caller(person);
            assertThat(cases.subjects(walked.caseId(), caller)).isEmpty();
            assertThat(cases.visibleTo(caller, new CaseFilter(null, null, null, insz, 1, 20))
                            .cases())
                    .isEmpty();
            for (var transfer : walked.transferIds()) {
                assertThatThrownBy(() -> transfers.read(transfer, ReadingPurpose.FOLLOW_UP, caller))
                        .isInstanceOf(KeyDestroyedException.class);
            }
            var page = mvc.perform(get("/cases/" + walked.caseId()).with(DemoLogin.as(person)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            walked.typed().forEach(word -> assertThat(page).doesNotContain(word));
        }
        assertThat(walked.notes(GISTEL.digits())).isEmpty();
        assertThat(walked.notes(WOONSPRONG.digits())).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from form_draft d where not exists (select 1 from open_task o where o.task_id = d.task_id)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void theReceiptsRemain(FinishedCase walked) throws Exception {
        var caller = walked.staff().caller("gistel-archief");
        var mine = receipts.ofCase(walked.caseId(), caller);
        assertThat(mine).as("what OCMW Gistel received, and what both wrote").hasSize(2);
        for (var receipt : mine) {
            var at = "/retention/receipts/" + receipt.contents().id();
            mvc.perform(get(at).with(DemoLogin.as("gistel-archief"))).andExpect(status().isOk());
            var pdf = mvc.perform(get(at + "/bewijs.pdf").with(DemoLogin.as("wvi-dpo")))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
            mvc.perform(get(at).with(DemoLogin.as("elegast-archief"))).andExpect(status().isNotFound());
        }
        assertThat(mine.get(0).contents().bundles())
                .extracting(ReceiptContents.Bundle::sha256)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(mine.get(0).contents().erased()).isPositive();
    }

    private List<String> wrappedKeys(UUID caseId) {
        return jdbc.sql("select wrapped from compartment_key where case_id = :case and wrapped is not null")
                .param("case", caseId)
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list();
    }

    /** Of somebody born in 1971 whom no other test knows. */
    private static String insz() {
        long first = 710_101_000L + ThreadLocalRandom.current().nextInt(1, 998);
        return "%09d%02d".formatted(first, 97 - first % 97);
    }
}
