package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.policy.PolicyWords;
import be.protocolloket.policy.Refusal;
import be.protocolloket.policy.RefusalReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * Every form that the protocol can refuse: each sentence of a refusal stands once in the page, beside the form included. Who does not see the
 * page reaches it too: the list above the form leads to fields that are there, and a field names what is wrong with it.
 */
@IntegrationTest
class RefusalOnceTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final Pattern BESIDE = Pattern.compile("<li class=\"refusal\">\\s*<span>([^<]*)</span>");
    private static final Pattern SUMMARY = Pattern.compile("<div class=\"error-summary\".*?</div>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ERROR = Pattern.compile("class=\"field__error\" id=\"([^\"]+)\"");
    private static final Pattern DESCRIBED = Pattern.compile("aria-describedby=\"([^\"]+)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    PolicyWords words;

    @Autowired
    Heard heard;

    @Test
    void theStartOfACase() throws Exception {
        var html = page(
                422,
                Dossiers.SUPPORTER,
                post("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("ground", "EX_TENANT_DEBT")
                        .param("trigger", "ALLOCATION_UNDER_SUPPORT")
                        .param("subjects[0].role", "CO_RESIDENT")
                        .param("subjects[0].name", "Brent Claeyssens")
                        .param("subjects[0].unknown", "true")
                        .param("subjects[1].role", "CO_RESIDENT")
                        .param("subjects[1].name", "Lore Claeyssens")
                        .param("subjects[1].unknown", "true"));
        assertThat(text(html)).containsOnlyOnce("een bijwoner kan daarnaast bij het dossier horen, maar niet alleen");
        assertThat(html).as("no amendment helps there").doesNotContain("/amendment?");
        reachable(html);
        var other = page(
                422,
                Dossiers.SUPPORTER,
                post("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("ground", "EX_TENANT_DEBT")
                        .param("trigger", "ALLOCATION_UNDER_SUPPORT")
                        .param("subjects[0].role", "TENANT")
                        .param("subjects[0].name", "Brent Claeyssens")
                        .param("subjects[0].unknown", "true"));
        assertThat(other)
                .contains(
                        "/amendment?topic=SUBJECT&amp;kind=SUPPORT_AGREEMENT&amp;item=&amp;trigger=ALLOCATION_UNDER_SUPPORT");
    }

    @Test
    void theCorrectionOfACase() throws Exception {
        var protocol = Dossiers.another(context);
        var dossier = Dossiers.support(context, protocol);
        var address = "/cases/" + dossier.caseId + "/correct";
        var form = page(200, Dossiers.SUPPORTER, get(address));
        NewerVersion.of(context, protocol, text -> text.withoutCandidates("ACCELERATED_ALLOCATION"));
        Dossiers.end(context, protocol);
        var html = page(
                422,
                Dossiers.SUPPORTER,
                post(address)
                        .param("version", hidden(form, "version"))
                        .param("trigger", dossier.view().trigger())
                        .param("subjects[0].id", hidden(form, "subjects[0].id"))
                        .param("subjects[0].role", "CANDIDATE_TENANT")
                        .param("subjects[0].name", "Karima Ouali")
                        .param("subjects[0].unknown", "true")
                        .param("subjects[1].role", "CANDIDATE_TENANT")
                        .param("subjects[1].name", "Lore Claeyssens")
                        .param("subjects[1].unknown", "true")
                        .param("reason", "De rol klopte niet."));
        var refusals = heard.refusals(dossier.caseId).get(0).decision().reasons();
        assertThat(refusals)
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.ENDED, RefusalReason.ROLE_NOT_OF_GROUND);
        once(html, refusals);
        var ask = "/protocols/" + protocol + "/amendment?topic=%s&amp;kind=SUPPORT_AGREEMENT&amp;item=&amp;trigger="
                + dossier.view().trigger();
        assertThat(html)
                .as("what an amendment could allow is asked from here")
                .containsOnlyOnce(ask.formatted("TERM"))
                .containsOnlyOnce(ask.formatted("SUBJECT"));
        assertThat(page(
                        200,
                        Dossiers.SUPPORTER,
                        get("/protocols/" + protocol + "/amendment")
                                .param("topic", "SUBJECT")
                                .param("kind", "SUPPORT_AGREEMENT")
                                .param("item", "")
                                .param("trigger", dossier.view().trigger())))
                .contains("Het protocol voorziet dit niet voor deze betrokkenen.");
    }

    @Test
    void whatTheProtocolAllowsInACase() throws Exception {
        var dossier = Dossiers.support(context);
        var html = page(200, Dossiers.LANDLORD, get("/cases/" + dossier.caseId));
        var ways = html.substring(html.indexOf("id=\"rule\"")).split("<details");
        assertThat(ways.length).as("a part before, and one for each way").isGreaterThan(1);
        int refusing = 0;
        for (int i = 1; i < ways.length; i++) {
            var way = ways[i].split("</details>")[0];
            if (way.contains("class=\"refusal\"")) {
                eachOnceBeside(way);
                refusing++;
            }
        }
        assertThat(refusing).as("a way in which something is refused").isPositive();
    }

    @Test
    void theAssessmentAndTheSending() throws Exception {
        var protocol = Dossiers.another(context);
        var dossier = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        var values = Map.of("B-ID-NAME", "Karima Ouali", "B-ID-DOB", "18 mei 1993", "B-CT-TEL", "059 27 00 00");
        var waiting = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, values);
        var sending = dossier.sending(Dossiers.LANDLORD);
        NewerVersion.of(context, protocol, text -> {
            text.withoutCandidates("ACCELERATED_ALLOCATION");
            text.withoutItem("B-CT-TEL");
        });
        Dossiers.end(context, protocol);
        var sent = task(dossier, PrepareAndTransmitProcess.TRANSMIT_ITEMS, sending);
        once(sent, refusals(dossier));
        var assessed = task(waiting, PrepareAndTransmitProcess.ASSESS_ITEMS, waiting.assessment(values));
        once(assessed, refusals(waiting));
        assertThat(refusals(waiting))
                .extracting(Refusal::reason)
                .contains(RefusalReason.ENDED, RefusalReason.ITEM_NOT_LISTED, RefusalReason.ROLE_NOT_OF_GROUND);
        var beside =
                page(200, Dossiers.LANDLORD, get("/tasks/" + waiting.task(PrepareAndTransmitProcess.ASSESS_ITEMS)));
        assertThat(refusals(waiting))
                .anySatisfy(refusal -> assertThat(text(beside)).containsOnlyOnce(words.sentence(refusal, DUTCH)));
        eachOnceBeside(beside);
    }

    @Test
    void whatStandsBesideTheFormOfATransfer() throws Exception {
        var dossier = Dossiers.support(context);
        dossier.inform(Dossiers.LANDLORD);
        eachOnceBeside(
                page(200, Dossiers.LANDLORD, get("/tasks/" + dossier.task(PrepareAndTransmitProcess.ASSESS_ITEMS))));
        dossier.assess(
                Dossiers.LANDLORD,
                Map.of("B-ID-NAME", "Karima Ouali"),
                "nextStep",
                "CONSULT_DPO",
                "dpoQuestion",
                "Is dit gegeven nodig?");
        eachOnceBeside(
                page(200, "cranium-dpo", get("/tasks/" + dossier.task(PrepareAndTransmitProcess.ADVISE_ON_ITEMS))));
    }

    @Test
    void theBundleForAnotherPlatform() throws Exception {
        var sender = "elegast-begeleider";
        var protocol = Dossiers.oneWayByPlatform(context);
        var dossier = Dossiers.open(context, OneWayTests.proposal(protocol, context), sender);
        dossier.assess(sender, Map.of("A-ID-NAME", "Jan Janssens", "A-INCOME", "1.480 euro per maand"));
        var sending = Arrays.stream(dossier.sending(sender))
                .map(answer -> answer.equals("PORTAL") ? "NAMED_PLATFORM" : answer)
                .toArray(String[]::new);
        dossier.complete(sender, PrepareAndTransmitProcess.TRANSMIT_ITEMS, sending);
        NewerVersion.of(context, protocol, text -> text.withoutItem("A-INCOME"));
        var html = page(409, sender, post("/transfers/" + dossier.lastTransfer().id() + "/bundle"));
        once(html, refusals(dossier));
    }

    private String task(Dossiers dossier, String element, String... answers) throws Exception {
        var request = post("/tasks/" + dossier.task(element));
        for (int i = 0; i < answers.length; i += 2) {
            request = request.param(answers[i], answers[i + 1]);
        }
        return page(200, Dossiers.LANDLORD, request);
    }

    private List<Refusal> refusals(Dossiers dossier) {
        var heardOf = heard.refusals(dossier.caseId);
        assertThat(heardOf).isNotEmpty();
        return heardOf.get(heardOf.size() - 1).decision().reasons();
    }

    private void once(String html, List<Refusal> refusals) {
        var shown = text(html);
        assertThat(refusals).isNotEmpty();
        assertThat(refusals).allSatisfy(refusal -> assertThat(shown).containsOnlyOnce(words.sentence(refusal, DUTCH)));
        reachable(html);
    }

    /** What stands in brief beside the form is no sentence of its own, and may stand there more often. */
    private void eachOnceBeside(String html) {
        List<String> full = new ArrayList<>();
        for (var found = BESIDE.matcher(html); found.find(); ) {
            var sentence = HtmlUtils.htmlUnescape(found.group(1));
            if (!sentence.endsWith("laat dit niet toe")) {
                full.add(sentence);
            }
        }
        assertThat(full).isNotEmpty().doesNotHaveDuplicates();
        assertThat(full)
                .allSatisfy(sentence -> assertThat(StringUtils.countOccurrencesOf(text(html), sentence))
                        .as(sentence)
                        .isEqualTo(1));
    }

    private static void reachable(String html) {
        var summary = SUMMARY.matcher(html);
        assertThat(summary.find()).isTrue();
        assertThat(all(LINK, summary.group())).allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
        var described = List.of(String.join(" ", all(DESCRIBED, html)).split(" "));
        assertThat(all(ERROR, html))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(described).contains(id));
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static String hidden(String html, String name) {
        return all(Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\""), html)
                .get(0);
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    private String page(int status, String user, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = mvc.perform(request.with(DemoLogin.as(Staff.id(user))).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
