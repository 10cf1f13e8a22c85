package be.protocolloket.tasklist.web;

import static be.protocolloket.tasklist.web.FormPages.DUTCH;
import static be.protocolloket.tasklist.web.FormPages.MESSAGES;
import static be.protocolloket.tasklist.web.FormPages.draw;
import static be.protocolloket.workflow.form.TestForms.post;
import static be.protocolloket.workflow.form.TestForms.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormPageTests {

    @Test
    void everyComponentIsDrawnWithItsLabel() {
        String page = fresh(prepared());
        assertThat(page)
                .contains(
                        "<p>Lees <strong>alles</strong> en <em>rustig</em> op <a href=\"/help\">de hulppagina</a>.</p>")
                .contains("<li>twee &lt;script&gt;</li>")
                .contains("<p>Hash: abc123</p>")
                .contains(
                        "for=\"f-reference\"",
                        "id=\"f-reference\"",
                        "aria-describedby=\"f-reference-hint f-reference-limit\"")
                .contains("Hoogstens 10 tekens.")
                .contains("type=\"email\"", "autocomplete=\"email\"")
                .contains("type=\"password\"", "autocomplete=\"current-password\"")
                .contains("id=\"f-hash\">abc123</p>")
                .doesNotContain("name=\"hash\"", "name=\"advices[0].partyName\"", "required=\"")
                .contains("<textarea", "data-limit=\"200\"")
                .contains("dd/mm/jjjj, bijvoorbeeld 24/05/2024")
                .contains("<hr class=\"separator\"", "class=\"spacer\"")
                .contains("<legend class=\"group__legend\">Keuzes</legend>")
                .contains("type=\"checkbox\"", "for=\"f-topics-2\"", "type=\"radio\"", "for=\"f-outcome-2\"")
                .contains("<option value=\"p-1\">An Peeters</option>", "<option value=\"\">Maak een keuze</option>")
                .contains(
                        "<legend class=\"repeat__legend\">Elegast</legend>",
                        "<legend class=\"repeat__legend\">OCMW Gistel</legend>")
                .contains("name=\"advices[1].motivation\"", "id=\"f-advices-1-motivation\"")
                .contains(
                        "value=\"add:contacts:1\"",
                        "value=\"remove:contacts:0\"",
                        "name=\"_rows.contacts\" value=\"1\"")
                .doesNotContain("add:advices", "remove:advices")
                .contains("(verplicht)", "(optioneel)", "(verplicht als dit van toepassing is)")
                .doesNotContain("<script", "onclick", "style=", "th:");
        assertThat(draw("problems", FormView.fresh(prepared(), MESSAGES, DUTCH)))
                .isBlank();
    }

    @Test
    void everyReferenceWithinThePageHasItsTargetAndNoIdIsUsedTwice() {
        FormReading reading = prepared().read(Map.of());
        FormView view = FormView.refused(prepared(), reading, MESSAGES, DUTCH);
        String page = draw("problems", view) + draw("form", view);
        List<String> ids = all(page, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(new TreeSet<>(all(page, "(?:for|href)=\"#?(f-[^\"]+)\"")));
        all(page, "aria-describedby=\"([^\"]+)\"")
                .forEach(described -> assertThat(ids).containsAll(List.of(described.split(" "))));
    }

    @Test
    void problemsStandInTheSummaryAndAtTheField() {
        FormReading reading = prepared().read(post("reference", "", "advices[1].motivation", ""));
        FormView view = FormView.refused(prepared(), reading, MESSAGES, DUTCH);
        assertThat(draw("problems", view))
                .contains("role=\"alert\"", "Er is een probleem")
                .contains("<a href=\"#f-reference\">Vul ‘Kenmerk’ in.</a>")
                .contains("<a href=\"#f-advices-1-motivation\">Vul ‘Motivering (OCMW Gistel)’ in.</a>");
        assertThat(draw("form", view))
                .contains(
                        "id=\"f-reference-error\"",
                        "aria-describedby=\"f-reference-hint f-reference-error f-reference-limit\"")
                .contains("aria-invalid=\"true\"", "field--invalid")
                .contains("Vul ‘Motivering (OCMW Gistel)’ in.");
    }

    @Test
    void problemsOfARoomAndOfTheWholeFormAreShownToo() {
        FormReading reading = prepared()
                .read(post("bogus", "x"))
                .with(List.of(new FieldProblem("reference", "workflow.form.tooSmall", 7)));
        String summary = draw("problems", FormView.refused(prepared(), reading, MESSAGES, DUTCH));
        assertThat(summary).contains("<span>Er kwamen gegevens binnen", "‘Kenmerk’ moet minstens 7 zijn.");
    }

    @Test
    void nothingTypedIsLostAndNothingTypedIsTrusted() {
        String hostile = "\"><script>alert(1)</script>\u0000\n[[${1+1}]]";
        FormReading reading =
                prepared().read(post("motivation", hostile, "mail", hostile, "reason", "bewaard", "agreed", ""));
        String page = draw("form", FormView.refused(prepared(), reading, MESSAGES, DUTCH));
        assertThat(page)
                .doesNotContain("<script", "\u0000", "geheim")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;\ufffd", "[[${1+1}]]", "bewaard")
                .contains("value=\"POSITIVE\" checked=\"checked\"");
    }

    @Test
    void conditionsTravelAsDataAndThoseOfTheTaskAreDecidedHere() {
        String page = fresh(prepared());
        assertThat(page)
                .contains(
                        "data-hide-when=\"{&quot;not&quot;:{&quot;name&quot;:&quot;outcome&quot;,&quot;is&quot;:&quot;NEGATIVE&quot;}}\"")
                .contains("{&quot;name&quot;:&quot;advices[1].followed&quot;,&quot;is&quot;:&quot;FOLLOWED&quot;}")
                .doesNotContain("editorialNote");
        assertThat(fresh(prepared(Map.of("editorial", true)))).contains("name=\"editorialNote\"");
    }

    @Test
    void addedRowsAreShownAgainWithWhatWasTyped() {
        FormReading reading = prepared().read(post("_rows.contacts", "3", "contacts[1].name", "An"));
        String page = draw("form", FormView.draft(prepared(), reading.typed(), MESSAGES, DUTCH));
        assertThat(page)
                .contains("name=\"contacts[2].name\"", "name=\"_rows.contacts\" value=\"3\"", "value=\"An\"", "Rij 3")
                .doesNotContain("name=\"contacts[3].name\"");
    }

    @Test
    void answersAreReadBackAndOnlyThePasswordIsAskedAgain() {
        FormReading reading =
                prepared().read(post("decidedOn", "9/12/2025", "motivation", "<b>\nb", "reason", "verborgen"));
        String page = draw("answers", AnswersView.of(prepared(), reading, MESSAGES, DUTCH));
        assertThat(page)
                .contains("<dt>Datum van het besluit</dt>", "9 december 2025", "&lt;b&gt;<br>b")
                .contains("<dt>Advies</dt>", "Gunstig", "Niet ingevuld", "Adviezen (OCMW Gistel)", "Te duur.")
                .contains("<input type=\"hidden\" name=\"outcome\" value=\"POSITIVE\">")
                .contains("name=\"_shown\"", "type=\"password\"")
                .doesNotContain("geheim", "<dt>Reden</dt>", "<dt>Wachtwoord</dt>");
    }

    @Test
    void whatTheAnswersPageCarriesIsReadTheSame() {
        Map<String, String[]> post = post("motivation", "een\r\ntwee", "_rows.contacts", "2", "contacts[1].name", "An");
        PreparedForm first = prepared().withoutSecrets();
        post.remove("password");
        FormReading reading = first.read(post);
        assertThat(reading.problems()).isEmpty();
        Map<String, String[]> again = new HashMap<>();
        AnswersView.of(prepared(), reading, MESSAGES, DUTCH)
                .hidden()
                .forEach(each -> again.put(each.name(), new String[] {each.value()}));
        assertThat(first.read(again).values()).isEqualTo(reading.values());
    }

    @Test
    void englishFallsBackToTheForm() {
        String page = draw("form", FormView.fresh(prepared(), MESSAGES, Locale.ENGLISH));
        assertThat(page).contains("(required)", "Kenmerk", "Make a choice");
    }

    @Test
    void markdownIsLittleAndSafe() {
        assertThat(MarkdownText.html(
                        "[a](javascript:alert(1)) [b](//evil.be) [c](/\\evil.be) [d](https://gistel.be/x?a=1&b=2)"))
                .isEqualTo("<p>[a](javascript:alert(1)) [b](//evil.be) [c](/\\evil.be)"
                        + " <a href=\"https://gistel.be/x?a=1&amp;b=2\">d</a></p>");
        assertThat(MarkdownText.html("1. een\n2. *twee*\n\n<img src=x onerror=alert(1)> 2 * 3 * 4"))
                .isEqualTo("<ol><li>een</li><li><em>twee</em></li></ol>"
                        + "<p>&lt;img src=x onerror=alert(1)&gt; 2 * 3 * 4</p>");
        assertThat(MarkdownText.html("[x](https://a.be/\"onmouseover=alert)")).doesNotContain("\"onmouseover");
    }

    @Test
    void enterNeverRemovesARow() {
        String page = fresh(prepared());
        assertThat(page.indexOf("<button type=\"submit\" class=\"visually-hidden\""))
                .isPositive()
                .isLessThan(page.indexOf("remove:contacts"));
    }

    private static String fresh(PreparedForm prepared) {
        return draw("form", FormView.fresh(prepared, MESSAGES, DUTCH));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
