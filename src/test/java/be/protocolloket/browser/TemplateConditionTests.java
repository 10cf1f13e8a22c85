package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Thymeleaf replaces an element before it looks at its condition, so a condition beside a replacement is never asked. */
class TemplateConditionTests {

    private static final Pattern TAG = Pattern.compile("<[a-z][a-z:0-9]*\\s(?:[^<>\"]|\"[^\"]*\")*>");

    @Test
    void noConditionStandsBesideAReplacement() throws IOException {
        List<String> unasked = new ArrayList<>();
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var template :
                    templates.filter(path -> path.toString().endsWith(".html")).toList()) {
                TAG.matcher(Files.readString(template))
                        .results()
                        .map(tag -> tag.group())
                        .filter(tag ->
                                tag.contains("th:replace=") && (tag.contains("th:if=") || tag.contains("th:unless=")))
                        .forEach(tag -> unasked.add(template + ": " + tag));
            }
        }
        assertThat(unasked).isEmpty();
    }
}
