package be.protocolloket.party.web.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.once.SentForms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A double click, Back and the same again, two tabs: one form is carried out once, and another form is another act. */
@IntegrationTest
class OnceTests {

    private static final Pattern NUMBER = Pattern.compile("name=\"_once\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    SentForms forms;

    @RepeatedTest(5)
    void aDoubleClickStartsOneCaseAndBothGoThere() throws Exception {
        var form = form(number(), Dossiers.insz()).param("duplicateConfirmed", "true");
        var answers = atOnce(List.of(() -> send(form), () -> send(form)));
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactly(302, 302);
        assertThat(answers.get(0).getRedirectedUrl())
                .startsWith("/cases/")
                .isEqualTo(answers.get(1).getRedirectedUrl());
    }

    @RepeatedTest(5)
    void ofTwoTabsAboutOnePersonOneIsToldOfTheOther() throws Exception {
        var insz = Dossiers.insz();
        var one = form(number(), insz);
        var other = form(number(), insz);
        var answers = atOnce(List.of(() -> send(one), () -> send(other)));
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
    }

    @Test
    void whatWasRefusedMayBeSentAgainAndWhatChangedIsAnotherForm() throws Exception {
        var number = number();
        var insz = Dossiers.insz();
        assertThat(send(form(number, "00000000000")).getStatus()).isEqualTo(422);
        assertThat(send(form(number, "00000000000")).getStatus()).isEqualTo(422);
        var first = send(form(number, insz));
        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(send(form(number, insz)).getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        var changed = send(form(number, Dossiers.insz()));
        assertThat(changed.getStatus()).isEqualTo(302);
        assertThat(changed.getRedirectedUrl()).isNotEqualTo(first.getRedirectedUrl());
    }

    @Test
    void whereItIsNotKnownWhatBecameOfItNothingIsDoneAgain() throws Exception {
        var guard = new OnceGuard(forms, Duration.ofMillis(250));
        var number = UUID.randomUUID().toString();
        assertThat(guard.preHandle(request(number), new MockHttpServletResponse(), this))
                .isTrue();
        assertThatExceptionOfType(SentBeforeException.class)
                .isThrownBy(() -> guard.preHandle(request(number), new MockHttpServletResponse(), this));
    }

    @Test
    void onlyTheAddressWithinTheServiceIsKept() throws Exception {
        var guard = new OnceGuard(forms, Duration.ofMillis(250));
        var number = UUID.randomUUID().toString();
        var first = request(number);
        guard.preHandle(first, new MockHttpServletResponse(), this);
        var answer = new MockHttpServletResponse();
        answer.sendRedirect("http://elders.test/cases/1?x=2");
        guard.afterCompletion(first, answer, this, null);
        var second = new MockHttpServletResponse();
        assertThat(guard.preHandle(request(number), second, this)).isFalse();
        assertThat(second.getRedirectedUrl()).isEqualTo("/cases/1?x=2");
    }

    private static MockHttpServletRequest request(String number) {
        var request = new MockHttpServletRequest("POST", "/cases");
        request.setUserPrincipal(() -> "iemand");
        request.setParameter("_once", number);
        return request;
    }

    private String address() {
        return "/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects";
    }

    private String number() throws Exception {
        var page = mvc.perform(get(address())
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("ground", "EX_TENANT_DEBT")
                        .with(DemoLogin.as(Staff.id(Dossiers.SUPPORTER))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MockHttpServletRequestBuilder form(String number, String insz) {
        return post(address())
                .param("_once", number)
                .param("kind", "SUPPORT_AGREEMENT")
                .param("ground", "EX_TENANT_DEBT")
                .param("trigger", "ALLOCATION_UNDER_SUPPORT")
                .param("subjects[0].role", "FORMER_TENANT")
                .param("subjects[0].name", "Karima Ouali")
                .param("subjects[0].insz", insz)
                .with(DemoLogin.as(Staff.id(Dossiers.SUPPORTER)))
                .with(csrf());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form).andReturn().getResponse();
    }

    private static List<MockHttpServletResponse> atOnce(List<Callable<MockHttpServletResponse>> calls)
            throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<MockHttpServletResponse> answers = new ArrayList<>();
            for (var one : pool.invokeAll(calls)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
