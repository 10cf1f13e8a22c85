package be.protocolloket.retention;

import static be.protocolloket.retention.KeptStory.ELEGAST;
import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.KeptStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.erasure.Receipts;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.workflow.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Pages on what is kept, until when and why, for those who answer for it and for nobody else. */
@IntegrationTest
class RetentionPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    RetentionRun run;

    @Autowired
    Receipts receipts;

    @Autowired
    DatabaseClock clock;

    @Test
    void theListSaysWhatIsKeptUntilWhenAndWhy() throws Exception {
        var story = waiting();
        var list = "/retention?show=waiting&protocol=" + story.protocolId();
        as("woonhaven-archief", get(list))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wat Woonhaven ontving van Elegast")))
                .andExpect(content()
                        .string(containsString(
                                "10 jaar na: schrapping van het inschrijvingsdossier of einde van de huur")))
                .andExpect(content().string(containsString("VCW art. 6.3/1 §4")))
                .andExpect(content()
                        .string(containsString(
                                "datetime=\"" + clock.today().plusYears(10).plusDays(1) + "\"")))
                .andExpect(content().string(not(containsString("??"))));
        as("cranium-dpo", get(list + "&lang=en"))
                .andExpect(content().string(containsString("10 years after: striking off the registration file")))
                .andExpect(content().string(not(containsString("??"))));
        as("elegast-archief", get(list)).andExpect(content().string(not(containsString("Wat Woonhaven ontving"))));
        as("woonhaven-dossier", get("/retention")).andExpect(status().isNotFound());
        as("woonhaven-archief", get("/retention?show=x&body=y&protocol=z&page=-1"))
                .andExpect(status().isOk());
    }

    @Test
    void onlyThoseWhoAnswerForItSeeTheWayThere() throws Exception {
        as("gistel-archief", get("/tasks")).andExpect(content().string(containsString("href=\"/retention\"")));
        as("gistel-web", get("/tasks")).andExpect(content().string(not(containsString("href=\"/retention\""))));
    }

    @Test
    void aHoldIsPlacedAndLiftedWithReasons() throws Exception {
        var story = waiting();
        var at = "/retention/" + story.file(WOONHAVEN).id();
        as("woonhaven-archief", get(at))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        as("elegast-archief", get(at)).andExpect(status().isNotFound());
        as("woonhaven-archief", get(at + "/hold")).andExpect(status().isOk());
        as("woonhaven-archief", post(at + "/hold").param("reason", "kort").param("reviewOn", "morgen"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een dag na vandaag")));
        var review = clock.today().plusMonths(2);
        as("woonhaven-archief", post(at + "/hold").param("reason", "kort").param("reviewOn", review.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Schrijf waarom")));
        as("elegast-archief", post(at + "/hold").param("reason", "Geding voor de vrederechter."))
                .andExpect(status().isNotFound());
        as(
                        "cranium-dpo",
                        post(at + "/hold")
                                .param("reason", "Geding voor de vrederechter.")
                                .param(
                                        "reviewOn",
                                        review.getDayOfMonth() + "/" + review.getMonthValue() + "/" + review.getYear()))
                .andExpect(redirectedUrl(at));
        as("woonhaven-archief", get(at))
                .andExpect(content().string(containsString("Geding voor de vrederechter.")))
                .andExpect(content().string(containsString("vastgehouden")));
        as("woonhaven-archief", get("/retention?show=held")).andExpect(content().string(containsString(at)));
        as("woonhaven-archief", get(at + "/lift")).andExpect(status().isOk());
        as("woonhaven-archief", post(at + "/lift").param("reason", "Het geding is beëindigd."))
                .andExpect(redirectedUrl(at));
        assertThat(story.file(WOONHAVEN).held()).isFalse();
        as("woonhaven-archief", get(at + "/lift"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er is niets op te heffen.")))
                .andExpect(content().string(not(containsString("name=\"reason\""))));
        as("woonhaven-archief", post(at + "/lift").param("reason", "Nog eens."))
                .andExpect(redirectedUrl(at))
                .andExpect(flash().attribute("noticeKey", "retention.notice.nothing-to-lift"));
    }

    @Test
    void everyStepOfAnErasureShowsWhatItIsAboutAndLeavesAReceipt() throws Exception {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME", "B-CT-TEL");
        story.closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        run.run();
        var decide = story.task("userTask_decideRetention", GISTEL);
        as("gistel-archief", get("/tasks/" + decide))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("zonder de gebeurtenis waarop de regel wacht")))
                .andExpect(content().string(containsString("Wat OCMW Gistel ontving van Woonsprong")))
                .andExpect(content().string(not(containsString("??"))));
        story.staff.complete(
                "gistel-archief",
                decide,
                "rules[0].decision",
                "NOW",
                "rules[0].motivation",
                "Niemand heeft het nog nodig.",
                "rules[1].decision",
                "NOW",
                "rules[1].motivation",
                "Niemand heeft het nog nodig.");
        as("gistel-archief", get("/tasks/" + story.task("userTask_proposeErasure", GISTEL)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        story.staff.complete("gistel-archief", story.task("userTask_proposeErasure", GISTEL), "outcome", "PROPOSE");
        var file = "/retention/" + story.file(GISTEL).id();
        as("gistel-archief", get(file)).andExpect(content().string(containsString("Wacht op goedkeuring door")));
        as("wvi-dpo", get(file)).andExpect(content().string(not(containsString("Wacht op goedkeuring door"))));
        story.staff.complete("wvi-dpo", story.task("userTask_approveErasure", GISTEL), "decision", "APPROVE");
        var receipt = receipts.ofFile(story.file(GISTEL).id(), story.staff.caller("wvi-dpo"))
                .orElseThrow();
        var at = "/retention/receipts/" + receipt.contents().id();
        as("gistel-maatschappelijkwerker", get(at))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hanne Vanhoutte")))
                .andExpect(content().string(containsString("Eline Debruyne")))
                .andExpect(content().string(containsString(receipt.sha256())))
                .andExpect(content().string(not(containsString("??"))));
        as("woonsprong-archief", get(at)).andExpect(status().isNotFound());
        as("wvi-dpo", get(at + "/bewijs.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        as("gistel-archief", get("/retention?show=erased&protocol=" + story.protocolId()))
                .andExpect(content().string(containsString("gewist")));
        as("gistel-archief", get("/retention/" + story.file(GISTEL).id()))
                .andExpect(content().string(containsString(receipt.reference())))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aCaseShowsItsReaderWhatTheirOwnBodyKeepsAndNothingOfTheOther() throws Exception {
        var story = waiting();
        as("woonhaven-dossier", get("/cases/" + story.caseId))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wat Woonhaven ontving van Elegast")));
        as("elegast-begeleider", get("/cases/" + story.caseId))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Wat Woonhaven ontving van Elegast"))))
                .andExpect(content().string(not(containsString("einde van de huur"))));
    }

    @Test
    void whoProposesLearnsNothingOfTheDayOnWhichTheOtherBodyDecided() throws Exception {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        var own = "/retention/" + story.written(ELEGAST).id();
        var running = read("elegast-archief", own);
        var list = read("elegast-archief", "/retention?show=waiting&protocol=" + story.protocolId());
        var panel = read("elegast-begeleider", "/cases/" + story.caseId);
        story.anchored(AnchorEvent.LEASE_ENDED, clock.today(), WOONHAVEN).closed(CaseOutcome.SUBLET_ENDED);
        assertThat(read("elegast-archief", own)).isEqualTo(running).doesNotContain("Dossier gesloten op");
        assertThat(read("elegast-archief", "/retention?show=waiting&protocol=" + story.protocolId()))
                .isEqualTo(list)
                .contains(own);
        assertThat(kept(read("elegast-begeleider", "/cases/" + story.caseId)))
                .isEqualTo(kept(panel))
                .isNotEmpty();
        assertThat(read(
                        "woonhaven-archief",
                        "/retention/" + story.written(WOONHAVEN).id()))
                .contains("Dossier gesloten op");
        var returned = KeptStory.proposal(context);
        returned.returned(returned.woonhavenReceives("A-ID-NAME"));
        var of = "/retention/" + returned.written(ELEGAST).id();
        var before = read("elegast-archief", of);
        returned.closed(CaseOutcome.PROPOSAL_REJECTED);
        assertThat(read("elegast-archief", of))
                .as("its own term runs from the closing")
                .isEqualTo(before);
    }

    /** What the page of a case tells about keeping. */
    private static String kept(String page) {
        return page.substring(page.indexOf("Wat Elegast zelf"));
    }

    /** The page, without what is different at every look. */
    private String read(String person, String path) throws Exception {
        return as(person, get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_(csrf|once)\"[^>]*", "");
    }

    private KeptStory waiting() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME", "A-INCOME");
        return story.anchored(AnchorEvent.LEASE_ENDED, clock.today()).closed(CaseOutcome.SUBLET_ENDED);
    }

    private ResultActions as(String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(DemoLogin.as(person)).with(csrf()));
    }
}
