package be.protocolloket.browser;

import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.workflow.DatabaseClock;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People at their own screens, in one browser for all walks. One walk at a time, beside the tests that have no browser. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@ExtendWith(Walk.OneBrowser.class)
abstract class Walk {

    private static Chromium chromium;

    /** Of everybody who logged in, by port and name: each person fills the log-in page in once, and keeps that session in later walks. */
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    @LocalServerPort
    int port;

    private final Map<String, Visitor> visitors = new HashMap<>();

    @AfterEach
    void leave() {
        visitors.values().forEach(Visitor::close);
    }

    /** Somebody who logged in, at the screen that they have kept all walk long; without a name a citizen who did not. */
    Visitor as(String username) {
        return visitors.computeIfAbsent(username, name -> {
            var visitor = new Visitor(chromium, port);
            return name.isEmpty() ? visitor : atWork(visitor, name);
        });
    }

    private Visitor atWork(Visitor visitor, String username) {
        String key = port + " " + username;
        var session = SESSIONS.get(key);
        if (session != null) {
            return visitor.in(session);
        }
        visitor.logIn(username, DemoAccounts.PASSWORD);
        SESSIONS.put(key, visitor.session());
        return visitor;
    }

    /** The same without JavaScript, logged in without it too. */
    Visitor plain(String username) {
        return visitors.computeIfAbsent(
                "plain " + username, name -> new Visitor(chromium, port, false).logIn(username, DemoAccounts.PASSWORD));
    }

    /** Opens somebody's task of a case by what the page of the case calls it. */
    Visitor task(UUID dossier, String username, String name) {
        return as(username).open("/cases/" + dossier).follow(name);
    }

    /** Presses on until the task list says that it is done. */
    static void finish(Visitor visitor) {
        if (visitor.page.locator("button[value=check]").count() > 0) {
            visitor.submit();
        }
        if (visitor.page.locator("button[value=confirm]").count() > 0) {
            visitor.press("Definitief bevestigen");
        }
        visitor.sees("Uw taak is afgewerkt");
    }

    /** Asked each time, for a walk may pass midnight. */
    static LocalDate today() {
        return LocalDate.now(DatabaseClock.ZONE);
    }

    static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/yyyy").format(day);
    }

    /** The first of the listed cases whose page says this; other tests leave cases at any place. Opens only pages that may be it. */
    String listedWith(Visitor reader, String words) {
        var listed = reader.page.locator("h2.item__title a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String path : listed) {
            var answer = reader.page.request().get("http://localhost:" + port + path);
            if (answer.text().contains(words)
                    && reader.open(path).page.locator("main").innerText().contains(words)) {
                return path;
            }
        }
        throw new AssertionError("no listed case says: " + words);
    }

    /** Started by the first walk, closed after the last test. */
    static final class OneBrowser implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            chromium = context.getRoot()
                    .getStore(Namespace.create(OneBrowser.class))
                    .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        }
    }
}
