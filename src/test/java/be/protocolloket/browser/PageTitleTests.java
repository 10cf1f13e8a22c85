package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The title of a page is what a screen reader says first, so a form that came back says there that something is wrong. */
class PageTitleTests {

    private static final Pattern TITLE = Pattern.compile("<title(.*?)>", Pattern.DOTALL);
    private static final Pattern SHOWS_PROBLEMS = Pattern.compile(":: problems\\(|:: summary|class=\"error-summary\"");

    @Test
    void everyFormThatShowsProblemsSaysSoInItsTitle() throws IOException {
        int seen = 0;
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var template :
                    templates.filter(path -> path.toString().endsWith(".html")).toList()) {
                var text = Files.readString(template);
                var title = TITLE.matcher(text);
                if (!SHOWS_PROBLEMS.matcher(text).find() || !title.find() || template.endsWith("login.html")) {
                    continue;
                }
                seen++;
                assertThat(title.group(1))
                        .as(template.toString())
                        .matches("(?s).*(isEmpty|problem == null).*")
                        .containsPattern("titled[.]error|problems[.]titled|[.]error[(]|errortitle");
            }
        }
        assertThat(seen).isGreaterThan(20);
    }
}
