package be.protocolloket.protocol.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.protocol.amendment.AmendmentRequest.Wish;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.model.AmendmentRequestProcess;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a protocol refuses is asked of the manager of the own body, once, and answered. */
@IntegrationTest
class AmendmentRequestProcessTests {

    private static final String WORKER = "gistel-maatschappelijkwerker";
    private static final String MANAGERS = "protocolmanager:0212213729";
    private static final String TASK = AmendmentRequestProcess.ANSWER_AMENDMENT;
    private static final Wish WISH = new Wish(AmendmentTopic.PURPOSE, CaseKind.SUPPORT_AGREEMENT, "B-ID-NAME", "");

    @Autowired
    ApplicationContext context;

    @Autowired
    AmendmentDesk desk;

    @Autowired
    MockMvc mvc;

    private UUID protocol;
    private Staff staff;

    @BeforeEach
    void protocol() {
        protocol = Dossiers.another(context);
        staff = Staff.of(context, protocol);
    }

    private UUID ask(String username, String note) {
        return desk.ask(protocol, WISH, note, staff.caller(username)).request();
    }

    private String page(String username) throws Exception {
        return mvc.perform(get("/protocols/" + protocol).with(DemoLogin.as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theManagerOfTheOwnBodyAnswersAndTheAskerSeesIt() throws Exception {
        ask(WORKER, "Dit komt vaak voor.");
        assertThat(staff.tasks(TASK, "protocolmanager:0405260456")).isEmpty();
        String task = staff.task(TASK, MANAGERS);
        assertThat(staff.look("gistel-beheer", task).values())
                .hasEntrySatisfying("wish", wish -> assertThat(wish.toString()).contains("Naam en voornaam"))
                .containsEntry("notes", "Dit komt vaak voor.");
        assertThatThrownBy(
                        () -> staff.complete("woonsprong-beheer", task, "decision", "TAKE_UP", "reason", "Goed idee."))
                .isInstanceOf(NotHereException.class);
        staff.complete("gistel-beheer", task, "decision", "DECLINE", "reason", "Niet nodig voor dit doel.");
        assertThat(page(WORKER)).contains("Niet opgenomen", "Niet nodig voor dit doel.");
        assertThat(page("woonsprong-beheer")).doesNotContain("Niet nodig voor dit doel.");
        assertThat(staff.notices("caseworker:0212213729")).contains("protocol.notice.amendment-answered");
    }

    @Test
    void whatTheManagerTakesUpIsNotSaidToStandInAnAmendment() throws Exception {
        ask(WORKER, "");
        staff.complete("gistel-beheer", staff.task(TASK, MANAGERS), "decision", "TAKE_UP", "reason", "Goed idee.");
        assertThat(page(WORKER))
                .contains("De protocolbeheerder neemt dit op", "Goed idee.")
                .doesNotContain("Opgenomen in een wijziging");
    }

    @Test
    void whoAsksTheSameJoinsTheOpenRequest() {
        UUID first = ask(WORKER, "");
        assertThat(ask(WORKER, "Nog eens.")).isEqualTo(first);
        assertThat(ask(WORKER, "En dit ook.")).isEqualTo(first);
        assertThat(context.getBean(JdbcClient.class)
                        .sql("select note from amendment_asker where request_id = :id")
                        .param("id", first)
                        .query(String.class)
                        .single())
                .as("nothing that was written is lost")
                .isEqualTo("Nog eens.\n\nEn dit ook.");
        assertThat(staff.tasks(TASK, MANAGERS)).hasSize(1);
        staff.complete(
                "gistel-beheer", staff.task(TASK, MANAGERS), "decision", "TAKE_UP", "reason", "We nemen het op.");
        assertThat(ask(WORKER, "")).as("answered, so it can be asked again").isNotEqualTo(first);
    }

    @Test
    void strangersAndUnknownCodesAskNothing() {
        for (String username : new String[] {"elegast-begeleider", "gistel-voorzitter", "wvi-dpo"}) {
            assertThatThrownBy(() -> ask(username, "")).as(username).isInstanceOf(NotHereException.class);
        }
        var invented = new Wish(AmendmentTopic.ITEM, CaseKind.SUPPORT_AGREEMENT, "Jan Janssens", "");
        assertThatThrownBy(() -> desk.ask(protocol, invented, "", staff.caller(WORKER)))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void theButtonFillsInWhatWasRefused() throws Exception {
        String at = "/protocols/" + protocol + "/amendment";
        String asked = mvc.perform(get(at + "?topic=PURPOSE&kind=SUPPORT_AGREEMENT&item=B-ID-NAME")
                        .with(DemoLogin.as(WORKER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(asked).contains("Naam en voornaam", "Noem geen personen");
        mvc.perform(get(at + "?topic=NONSENSE&kind=SUPPORT_AGREEMENT").with(DemoLogin.as(WORKER)))
                .andExpect(status().isNotFound());
        mvc.perform(post(at).param("topic", "PURPOSE")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("item", "B-ID-NAME")
                        .param("note", "x".repeat(1001))
                        .with(DemoLogin.as(WORKER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(at).param("topic", "PURPOSE")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("item", "B-ID-NAME")
                        .with(DemoLogin.as(WORKER))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("noticeKey", "protocol.done.amendment"));
        mvc.perform(post(at).param("topic", "PURPOSE")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("item", "B-ID-NAME")
                        .with(DemoLogin.as(WORKER))
                        .with(csrf()))
                .andExpect(flash().attribute("noticeKey", "protocol.done.amendment-already"));
        assertThat(staff.tasks(TASK, MANAGERS)).hasSize(1);
    }

    @Test
    void theManagerIsReminded() {
        ask(WORKER, "");
        staff.fire(AmendmentRequestProcess.AMENDMENT_REMINDER_DUE);
        assertThat(staff.notices(MANAGERS)).contains("protocol.notice.amendment-reminder");
    }
}
