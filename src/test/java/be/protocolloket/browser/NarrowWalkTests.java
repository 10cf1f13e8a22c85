package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everybody follows one link of each kind that they are shown. At 320 pixels, which is a page of 1280 at four times its size, nobody has to scroll
 * sideways (WCAG 2.2, 1.4.10), and nobody is shown a link to a page that they may not open.
 */
@IntegrationTest
class NarrowWalkTests extends Walk {

    private static final List<String> STARTS = List.of("/tasks?list=groups", "/protocols", "/bodies", "/register");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|[?#].*");
    private static final Pattern FILE =
            Pattern.compile(".*([.](pdf|yaml|json|csv)|/renditions/.*|/document)([?].*)?|.*lang=.*");
    private static final int MOST = 45;

    /** The widest that stands beside the screen, for whoever must mend it. */
    private static final String BESIDE = """
            () => document.documentElement.scrollWidth <= 320 ? '' : [...document.querySelectorAll('main *')]
                .filter(one => one.getBoundingClientRect().right > 321)
                .slice(0, 6).map(one => one.tagName + '.' + one.className).join(' ')
                + ' ' + document.documentElement.scrollWidth
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gistel-maatschappelijkwerker",
                "gistel-archief",
                "wvi-dpo",
                "woonsprong-beheer",
                "gistel-directeur",
                "woonhaven-admin"
            })
    void everyLinkOpensAndNothingStandsBesideANarrowScreen(String person) {
        Visitor visitor = as(person);
        visitor.page.setViewportSize(320, 640);
        Deque<String> waiting = new ArrayDeque<>(STARTS);
        Set<String> routes = new HashSet<>();
        Map<String, String> shownOn = new HashMap<>();
        List<String> wide = new ArrayList<>();
        List<String> dead = new ArrayList<>();
        int visited = 0;
        while (!waiting.isEmpty() && visited < MOST) {
            String address = waiting.remove();
            if (FILE.matcher(address).matches()
                    || !routes.add(ID.matcher(address).replaceAll("*"))) {
                continue;
            }
            visited++;
            int status =
                    visitor.page.navigate("http://localhost:" + port + address).status();
            if (status != 200) {
                dead.add(status + " " + address + " on " + shownOn.get(address));
                continue;
            }
            String beside = String.valueOf(visitor.page.evaluate(BESIDE));
            if (!beside.isEmpty()) {
                wide.add(address + " " + beside);
                visitor.picture("smal-" + wide.size() + "-" + person);
            }
            for (Object link : (List<?>)
                    visitor.page.evaluate(
                            "() => [...document.querySelectorAll('main a[href^=\"/\"], nav a[href^=\"/\"]')].map(one => one.getAttribute('href'))")) {
                waiting.add(String.valueOf(link));
                shownOn.putIfAbsent(String.valueOf(link), address);
            }
        }
        visitor.page.setViewportSize(1280, 900);
        assertThat(visited).isGreaterThan(8);
        assertThat(wide).as("wider than the screen").isEmpty();
        assertThat(dead).as("led nowhere").isEmpty();
    }
}
