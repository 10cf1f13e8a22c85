package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for edges and focus rings, in the light and in the dark display. */
class ContrastTests {

    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*#([0-9a-f]{6});");
    private static final String LIGHT = ":root {";
    private static final String DARK = "@media (prefers-color-scheme: dark) {";
    private static final List<String> KINDS = List.of("info", "success", "warning", "danger");

    private static String sheet = "";

    @BeforeAll
    static void readSheet() throws IOException {
        try (var in = ContrastTests.class.getResourceAsStream("/static/css/protocolloket.css")) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LIGHT, DARK})
    void everyTextIsLegibleOnEveryGroundItStandsOn(String scheme) {
        var colours = colours(scheme);
        for (var ground : List.of("paper", "sheet", "sunken")) {
            for (var text : List.of("ink", "ink-soft", "link", "danger", "warning", "success", "brand")) {
                assertContrast(colours, text, ground, 4.5);
            }
            assertContrast(colours, "rule-strong", ground, 3);
            assertContrast(colours, "focus", ground, 3);
        }
        for (var kind : KINDS) {
            for (var text : List.of(kind, "ink", "ink-soft", "link")) {
                assertContrast(colours, text, kind + "-soft", 4.5);
            }
        }
        assertContrast(colours, "ink", "brand-soft", 4.5);
        assertContrast(colours, "ink-soft", "brand-soft", 4.5);
        assertContrast(colours, "neutral", "neutral-soft", 4.5);
        assertContrast(colours, "brand-ink", "brand", 4.5);
        assertContrast(colours, "brand-ink", "brand-strong", 4.5);
        assertContrast(colours, "danger-ink", "danger", 4.5);
        assertContrast(colours, "danger-ink", "danger-strong", 4.5);
        assertContrast(colours, "bar-ink", "bar", 4.5);
        assertContrast(colours, "bar-ink-soft", "bar", 4.5);
        assertContrast(colours, "bar-focus", "bar", 3);
    }

    @Test
    void theDarkDisplayGivesEveryColourAValueOnce() {
        assertThat(colours(DARK)).containsOnlyKeys(colours(LIGHT).keySet());
        colours(DARK)
                .keySet()
                .forEach(colour -> assertThat(sheet.split("--" + colour + ": #[0-9a-f]{6};", -1))
                        .as("values of --%s: one for the light, one for the dark display", colour)
                        .hasSize(3));
    }

    private static void assertContrast(Map<String, Integer> colours, String text, String ground, double least) {
        var one = luminance(colours.get(text));
        var other = luminance(colours.get(ground));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .as("--%s on --%s", text, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        var part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours(String opening) {
        var start = sheet.indexOf(opening);
        assertThat(start).as(opening).isNotNegative();
        var colours = new TreeMap<String, Integer>();
        var found = COLOUR.matcher(sheet.substring(start, sheet.indexOf('}', start)));
        while (found.find()) {
            colours.put(found.group(1), Integer.valueOf(found.group(2), 16));
        }
        return colours;
    }
}
