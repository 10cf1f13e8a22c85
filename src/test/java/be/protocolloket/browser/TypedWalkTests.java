package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptStory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People whose log-in ends while they type a long form: they are told, and find their text again. */
@IntegrationTest
class TypedWalkTests extends Walk {

    private static final String TEXT = SaidOfPeople.say("Halverwege getypt & \"niet\" verzonden");
    private static final String RESUMED = "en verzond het nog niet";

    @Autowired
    ApplicationContext context;

    /** A long form: who fills it in, and the field that is typed in. */
    enum Form {
        SECTION("woonsprong-beheer", "input[name=place]"),
        NEW_PROTOCOL("woonsprong-beheer", "#other"),
        WITHDRAWAL("woonsprong-beheer", "#reason"),
        PORTAL("elegast-beheer", "#reason"),
        FACTS("elegast-beheer", "#conclusion"),
        AMENDMENT(Dossiers.SUPPORTER, "#note"),
        ADVICE("wvi-dpo", "textarea[name=text]"),
        START(Dossiers.SUPPORTER, "input[name='subjects[0].name']"),
        CORRECTION(Dossiers.SUPPORTER, "#reason"),
        HOLD("gistel-archief", "#reason"),
        ANCHOR("gistel-archief", "#reason"),
        BODY("woonsprong-admin", "#legalName"),
        MANDATE("woonsprong-admin", "#function"),
        OFFICER("woonsprong-admin", "#mailbox"),
        DELEGATION("woonsprong-admin", "#delegateUsername");

        final String username;
        final String field;

        Form(String username, String field) {
            this.username = username;
            this.field = field;
        }
    }

    /** The next who opens one of these pages as the same person begins with an empty form. */
    @AfterEach
    void throwAway() {
        context.getBean(JdbcClient.class)
                .sql("delete from page_draft where person_id = any (:people)")
                .param(
                        "people",
                        Stream.of(Form.values())
                                .map(form -> Staff.id(form.username))
                                .toArray(UUID[]::new))
                .update();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aLogInThatEndedWhileSomebodyTypedLosesNothing(Form form) {
        Visitor writer = as(form.username);
        String address = open(writer, form);
        type(writer, form);
        writer.page.context().clearCookies();
        writer.page.locator(".bar__nav a").first().click();
        Locator told = writer.page.locator("form:has(" + form.field + ") [data-log-in-ended]");
        told.waitFor();
        assertThat(told.innerText()).contains("U bent intussen afgemeld");
        assertThat(written(writer, form)).isEqualTo(words(form));
        writer.picture("getypt-" + form + "-afgemeld");

        var tab = writer.page.context().newPage();
        tab.navigate("http://localhost:" + port + "/login");
        tab.locator("input[name=username]").fill(form.username);
        tab.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        tab.locator("form:has(input[name=password]) button[type=submit]")
                .first()
                .click();
        tab.waitForLoadState();
        writer.page.locator(".bar__nav a").first().click();
        writer.page.waitForURL("**/tasks");

        writer.open(address);
        assertThat(written(writer, form)).isEqualTo(words(form));
        writer.picture("getypt-" + form);
        if (form != Form.ADVICE) {
            writer.sees(RESUMED).press("Weggooien wat ik typte").doesNotSee(RESUMED);
            assertThat(writer.page.locator(form.field).count() == 0
                            || !written(writer, form).equals(words(form)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"SECTION", "START", "HOLD", "ADVICE"})
    void withoutJavaScriptWhatWasSentTooLateIsBackAfterTheLogIn(Form form) {
        Visitor writer = plain(form.username);
        String address = open(writer, form);
        if (form == Form.START) {
            writer.press("Nog een betrokkene toevoegen");
            writer.page.locator("input[name='subjects[1].name']").fill("Ook " + TEXT);
        }
        type(writer, form);
        writer.page.context().clearCookies();
        writer.page
                .locator("form:has(" + form.field + ") .buttons button[type=submit]")
                .first()
                .click();
        writer.sees("Wat u typte, is bewaard").picture("te-laat-verzonden");
        writer.page.locator("input[name=username]").fill(form.username);
        writer.page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        writer.page
                .locator("form:has(input[name=password]) button[type=submit]")
                .first()
                .click();
        assertThat(writer.page.url()).endsWith(address);
        assertThat(written(writer, form)).isEqualTo(words(form));
        if (form == Form.START) {
            assertThat(writer.page.locator("input[name='subjects[1].name']").inputValue())
                    .isEqualTo("Ook " + TEXT);
            writer.press("Weggooien wat ik typte");
        }
    }

    @Test
    void whatIsTypedIsKeptWhileTypingAndSomebodyElseAtTheScreenNeverSeesIt() {
        Visitor writer = as("woonsprong-beheer");
        String address = open(writer, Form.SECTION);
        writer.page.clock().install();
        type(writer, Form.SECTION);
        writer.page.clock().fastForward(11_000);
        writer.page.locator("[data-kept]:has-text('Klad vanzelf bewaard')").waitFor();

        // A colleague of the other party logs in at the same screen, in another tab.
        writer.page.context().clearCookies();
        writer.page.context().addCookies(as("gistel-beheer").session());
        writer.page.locator(Form.SECTION.field).fill("Nog een zin van de eerste");
        writer.page.locator(".bar__nav a").first().click();
        writer.page.locator("[data-log-in-ended]:visible").waitFor();
        var other = writer.page.context().newPage();
        other.navigate("http://localhost:" + port + address);
        assertThat(other.content()).doesNotContain("Halverwege getypt", "Nog een zin", RESUMED);
    }

    @Test
    void whatAColleagueSavedMeanwhileIsShownBesideWhatWasTyped() {
        Visitor writer = as("woonsprong-beheer");
        String address = open(writer, Form.SECTION);
        type(writer, Form.SECTION);
        writer.page.locator(".bar__nav a").first().click();
        writer.page.waitForURL("**/tasks");
        Visitor other = as("gistel-beheer").open(address);
        other.page.locator(Form.SECTION.field).fill("Brugge");
        other.press("Bewaren").sees("Bewaard");
        writer.open(address).sees(RESUMED).sees("Brugge").sees("Mijn tekst bewaren");
        assertThat(written(writer, Form.SECTION)).isEqualTo(TEXT);
        writer.press("Mijn tekst bewaren").sees("Bewaard").doesNotSee(RESUMED);
    }

    /** @return the address at which the form is found again */
    private String open(Visitor writer, Form form) {
        String address = switch (form) {
            case SECTION -> draft() + "/edit/general";
            case NEW_PROTOCOL -> "/protocols/new";
            case WITHDRAWAL -> draft() + "/withdraw";
            case PORTAL -> "/protocols/" + Dossiers.oneWayByPlatform(context) + "/portal";
            case FACTS -> "/protocols/register";
            case AMENDMENT ->
                "/protocols/" + Dossiers.inForce(context)
                        + "/amendment?topic=PURPOSE&kind=SUPPORT_AGREEMENT&item=B-ID-NAME";
            case START ->
                "/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits()
                        + "/subjects?kind=SUPPORT_AGREEMENT&ground=EX_TENANT_DEBT";
            case CORRECTION -> "/cases/" + Dossiers.support(context).caseId + "/correct";
            case HOLD -> kept() + "/hold";
            case ANCHOR -> kept() + "/anchors/lease-ended";
            case BODY -> "/bodies/new";
            case MANDATE -> "/bodies/0405260456/mandates/new";
            case OFFICER -> "/bodies/0405260456/dpo/new";
            case DELEGATION -> "/bodies/0405260456/delegations/new";
            case ADVICE -> {
                var staff = Staff.draft(context).submitted();
                writer.task(staff.protocolId, "userTask_giveAdvice");
                yield writer.page.url().substring(writer.page.url().indexOf("/tasks/"));
            }
        };
        writer.page.navigate("http://localhost:" + port + address);
        if (form == Form.FACTS) {
            writer.choose("#file", new FilePayload("protocol.yaml", "application/yaml", sample()));
            writer.press("Bestand nakijken");
        }
        return address;
    }

    private String draft() {
        return "/protocols/" + Staff.draft(context).protocolId;
    }

    private String kept() {
        KeptStory story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.LEASE_ENDED, today().minusDays(3)).closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        return "/retention/" + story.file(KeptStory.GISTEL).id();
    }

    private static void type(Visitor writer, Form form) {
        Locator field = writer.page.locator(form.field);
        if (form == Form.NEW_PROTOCOL) {
            field.selectOption(words(form));
        } else {
            field.fill(words(form));
        }
    }

    private static String words(Form form) {
        return switch (form) {
            case NEW_PROTOCOL -> "0212213729";
            case FACTS -> "25/5/2024";
            default -> TEXT;
        };
    }

    private static String written(Visitor writer, Form form) {
        return writer.page.locator(form.field).inputValue();
    }

    private static byte[] sample() {
        try (InputStream in = TypedWalkTests.class.getResourceAsStream("/samples/elegast-woonhaven.yaml")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
