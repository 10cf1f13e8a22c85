package be.protocolloket.protocol.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.tasklist.notice.NoticeTable;
import be.protocolloket.tasklist.notice.NoticeView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who hears of a withdrawal, and who must be asked first. Woonsprong leads; OCMW Gistel is the other party. */
@IntegrationTest
class WithdrawalTests {

    private static final String LEAD = "0405260456";
    private static final String OTHER = "0212213729";
    private static final String WHY = "De samenwerking gaat niet door.";
    private static final String ASKED = "protocol.notice.withdrawal-asked";

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    Protocols protocols;

    @Autowired
    NoticeTable notices;

    @Autowired
    Timeline timeline;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void everybodyWhoHasOrHadATaskReadsTheReasonAndWhatBecomesOfTheirTask() throws Exception {
        var staff = offered();
        sign(staff, "woonsprong-voorzitter");
        assertThat(withdraw(staff, "woonsprong-beheer", longest())).isTrue();
        assertThat(openTasks(staff)).isZero();
        assertThat(told(staff, signatory("woonsprong-voorzitter"))).containsExactly("signed");
        assertThat(told(staff, signatory("woonsprong-directeur"))).containsExactly("fell-away");
        assertThat(told(staff, signatory("gistel-voorzitter"))).containsExactly("fell-away");
        assertThat(told(staff, signatory("gistel-directeur"))).containsExactly("fell-away");
        assertThat(told(staff, "dpo:" + LEAD)).containsExactly("advised");
        assertThat(told(staff, "dpo:" + OTHER)).containsExactly("advised");
        assertThat(told(staff, "governingbody:" + OTHER)).containsExactly("told");
        assertThat(told(staff, "protocolmanager:" + OTHER)).containsExactly("done");
        assertThat(read(staff, "woonsprong-beheer"))
                .as("who withdrew knows it")
                .noneMatch(notice -> notice.messageKey().startsWith(WithdrawalNews.KEY));
        var notice = read(staff, "gistel-directeur").get(0);
        for (var language : List.of("nl", "en")) {
            assertThat(messages.getMessage(
                            notice.messageKey(), notice.args().toArray(), Locale.forLanguageTag(language)))
                    .contains("Woonsprong", WHY, "…")
                    .doesNotContain("{");
        }
        mvc.perform(get("/protocols/" + staff.protocolId).with(DemoLogin.as("gistel-directeur")))
                .andExpect(status().isOk());
        mvc.perform(get("/tasks").with(DemoLogin.as("gistel-directeur")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(WHY)));
        var groups = jdbc.sql("select distinct group_id from notice where protocol_id = :protocol")
                .param("protocol", staff.protocolId)
                .query(String.class)
                .list();
        assertThat(groups).as("nobody outside").allMatch(group -> group.contains(LEAD) || group.contains(OTHER));
    }

    @Test
    void whoDoesNotLeadLeavesAloneBeforeTheOtherSignedAndTheOtherAcknowledges() {
        var staff = offered();
        sign(staff, "gistel-voorzitter");
        assertThat(withdraw(staff, "gistel-beheer", WHY))
                .as("only its own signature stands")
                .isTrue();
        assertThat(state(staff)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(kinds(staff)).doesNotContain("protocol.timeline.withdrawal-noted");
        acknowledge(staff, WithdrawalNews.KEY + "done");
        assertThat(kinds(staff)).contains("protocol.timeline.withdrawal-noted");
    }

    @Test
    void afterASignatureOfTheOtherWhoDoesNotLeadOnlyAsks() throws Exception {
        var staff = offered();
        sign(staff, "woonsprong-voorzitter");
        var page = "/protocols/" + staff.protocolId + "/withdraw";
        mvc.perform(get(page).with(DemoLogin.as("gistel-beheer")))
                .andExpect(content().string(containsString("Intrekking vragen")));
        int open = openTasks(staff);
        mvc.perform(post(page)
                        .with(DemoLogin.as("gistel-beheer"))
                        .with(csrf())
                        .param("reason", WHY)
                        .param("sure", "true"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("noticeKey", "protocol.done.withdrawal-asked"));
        assertThat(state(staff)).isEqualTo(DocumentState.SIGNING);
        assertThat(openTasks(staff)).isEqualTo(open);
        assertThat(staff.notices("protocolmanager:" + LEAD)).contains(ASKED);
        assertThatThrownBy(() -> withdraw(staff, "gistel-beheer", "Nog eens."))
                .isInstanceOf(ProtocolRefusedException.class);

        acknowledge(staff, ASKED);
        assertThat(state(staff)).isEqualTo(DocumentState.SIGNING);
        assertThat(staff.notices("protocolmanager:" + OTHER)).contains("protocol.notice.withdrawal-goes-on");

        assertThat(withdraw(staff, "gistel-beheer", "Wij dringen aan."))
                .as("after an answer it may ask anew")
                .isFalse();
        assertThat(withdraw(staff, "woonsprong-beheer", "Op vraag van Gistel.")).isTrue();
        assertThat(state(staff)).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(timeline.of(staff.protocolId))
                .extracting(entry -> entry.details().getOrDefault("reason", ""))
                .contains(WHY, "Wij dringen aan.", "Op vraag van Gistel.");
        acknowledge(staff, ASKED);
        assertThat(kinds(staff).stream().filter("protocol.timeline.withdrawal-goes-on"::equals))
                .as("nothing goes on any more")
                .hasSize(1);
    }

    /** As long as may be, in signs that no index can make smaller. */
    private static String longest() {
        return WHY + " "
                + new Random(7)
                        .ints(2000 - WHY.length() - 1, 0x4e00, 0x9fa5)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private Staff offered() {
        var staff = Staff.draft(context);
        staff.submitted();
        for (var officer : Map.of("wvi-dpo", OTHER, "cranium-dpo", LEAD).entrySet()) {
            staff.complete(
                    officer.getKey(),
                    staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + officer.getValue()),
                    "outcome",
                    "POSITIVE",
                    "text",
                    "Er zijn geen bezwaren.");
        }
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD),
                "advices[0].followed",
                "FOLLOWED",
                "advices[1].followed",
                "FOLLOWED",
                "nextStep",
                "APPROVE");
        staff.agreedToSign();
        staff.pass(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + OTHER, Map.of());
        staff.appointAll();
        return staff;
    }

    private void sign(Staff staff, String signatory) {
        staff.complete(
                signatory,
                staff.task(ProtocolSigningProcess.SIGN_PROTOCOL, signatory(signatory)),
                "decision",
                "SIGN",
                "read",
                "true",
                "password",
                DemoAccounts.PASSWORD);
    }

    private boolean withdraw(Staff staff, String manager, String reason) {
        return drafting.withdraw(staff.protocolId, reason, staff.caller(manager));
    }

    /** A manager of the party that leads takes note. */
    private void acknowledge(Staff staff, String key) {
        var found = read(staff, "woonsprong-beheer").stream()
                .filter(notice -> notice.messageKey().equals(key))
                .toList();
        assertThat(found).hasSize(1);
        notices.dismiss(found.get(0).id(), staff.caller("woonsprong-beheer"));
    }

    private List<NoticeView> read(Staff staff, String username) {
        return notices.of(staff.caller(username)).stream()
                .filter(notice -> notice.protocolId().equals(staff.protocolId))
                .toList();
    }

    /** The ends of the keys of the notices about the withdrawal. */
    private static List<String> told(Staff staff, String group) {
        return staff.notices(group).stream()
                .filter(key -> key.startsWith(WithdrawalNews.KEY))
                .map(key -> key.substring(WithdrawalNews.KEY.length()))
                .toList();
    }

    private static String signatory(String username) {
        return "signatory:" + (username.startsWith("gistel") ? OTHER : LEAD) + ":" + Staff.id(username);
    }

    private int openTasks(Staff staff) {
        return jdbc.sql("select count(*) from open_task where protocol_id = :protocol")
                .param("protocol", staff.protocolId)
                .query(Integer.class)
                .single();
    }

    private DocumentState state(Staff staff) {
        return protocols.get(staff.protocolId).state();
    }

    private List<String> kinds(Staff staff) {
        return timeline.of(staff.protocolId).stream().map(entry -> entry.kind()).toList();
    }
}
