package be.protocolloket.protocol.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The text beside a registration says of its signatures what the facts beside it say. */
@IntegrationTest
class StatedSignaturesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Test
    void aTextThatWasSignedElsewhereIsNowhereCalledUnsigned() throws Exception {
        var story = RegistrationStory.entered(context);
        assertThat(page("woonhaven-beheer", story.toRead()))
                .doesNotContain("Nog niet ondertekend")
                .contains("tag--done\">Ondertekend op 24/05/2024");
        var known = Dossiers.signedOn(RegistrationStory.text(), RegistrationStory.SIGNED, null);
        var undated = RegistrationStory.entered(
                context, new RegistrationFacts(Map.of(), known.conclusionDate(), null, null, List.of()));
        assertThat(page("woonhaven-beheer", undated.toRead()))
                .doesNotContain("Nog niet ondertekend")
                .contains("Dag van ondertekening onbekend");
    }

    @Test
    void whatMustBeDoneFirstIsThePrimaryButtonOfACorrection() throws Exception {
        var story = RegistrationStory.entered(context).read().rejected();
        var anew = "class=\"button button--primary\" href=\"/protocols/" + story.id + "/register\"";
        assertThat(page("elegast-beheer", story.toCorrect()))
                .contains(anew)
                .doesNotContain("class=\"button button--primary\" type=\"submit\"");
        story.enteredAnew();
        assertThat(page("elegast-beheer", story.toCorrect()))
                .doesNotContain(anew)
                .contains("class=\"button button--primary\" type=\"submit\"");
    }

    private String page(String username, String task) throws Exception {
        return mvc.perform(get("/tasks/" + task).with(DemoLogin.as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
