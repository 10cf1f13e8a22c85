package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at a screen: sees a page, presses what is written on it, and never meets a barrier or a stack trace. */
final class Visitor implements AutoCloseable {

    /** Full pages as pictures, to be looked at: {@code mvn verify -Dpictures}. No test reads them, and each takes as long as a visit. */
    static final boolean TAKES_PICTURES = System.getProperty("pictures") != null;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    static final Path PICTURES = Path.of("target/screenshots");

    private static final int LARGE = 1_000_000;

    /** What axe looked at in this run; it looks at a page again as soon as there is anything new on it. */
    private static final Set<String> CHECKED = new HashSet<>();

    /**
     * Every kind of element on the page, at its place: the address without ids, the classes around it, its attributes, the values that mean
     * something to assistive software, and whether it has words of its own. Other words and more rows are nothing new to axe.
     */
    private static final String KINDS = """
            () => {
                const told = /^(class|type|role|lang|dir|scope|autocomplete|method|target|rel|tabindex|aria-(?!label|describedby|controls|owns).*)$/;
                const route = location.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\\d+/g, '*');
                const place = element => element ? place(element.parentElement) + '>' + element.tagName + '.' + element.getAttribute('class') : '';
                const kind = element => route + place(element) + [...element.attributes]
                    .map(one => one.name + (told.test(one.name) ? '=' + one.value : one.value ? '+' : '-')).sort()
                    + (element.labels ? element.labels.length : '')
                    + [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                return [...new Set([...document.querySelectorAll('*')].map(kind))];
            }
            """;

    private final BrowserContext context;
    private final String address;
    private final boolean javaScript;
    final Page page;

    Visitor(Chromium chromium, int port) {
        this(chromium, port, true);
    }

    Visitor(Chromium chromium, int port, boolean javaScript) {
        this.javaScript = javaScript; // axe itself needs it
        context = chromium.fresh(javaScript);
        address = "http://localhost:" + port;
        page = context.newPage();
        page.setDefaultTimeout(60_000); // only a failure waits so long
    }

    Visitor logIn(String username, String password) {
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form:has(input[name=password]) button[type=submit]")
                .first()
                .click();
        assertThat(page.url()).as("logged in as " + username).doesNotContain("/login");
        return this;
    }

    /** The session of a log-in, for another screen of the same person. */
    List<Cookie> session() {
        return context.cookies();
    }

    /** At a screen where this person logged in already. */
    Visitor in(List<Cookie> session) {
        context.addCookies(session);
        return this;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        return looked();
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return looked();
    }

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return looked();
    }

    Visitor fill(String label, String text) {
        page.getByLabel(Pattern.compile("^" + Pattern.quote(label))).first().fill(text);
        return this;
    }

    Visitor tick(String name) {
        return tick(page.locator("input[type=checkbox][name=" + name + "]"));
    }

    /** The whole box around a choice can be pressed, so its label lies over the button. */
    Visitor tick(Locator choice) {
        choice.check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("main").innerText()).contains(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    /** Opens this person's only task of the kind for the protocol, from the list of their groups. */
    Visitor task(UUID protocol, String elementId) {
        open("/tasks?list=groups&protocol=" + protocol + "&kind=" + elementId);
        page.locator("a.table__title").first().click();
        return looked();
    }

    /** Chooses a file in a field. A large one goes by way of the disk, for the line to the browser is slow. */
    Visitor choose(String field, FilePayload file) {
        var input = page.locator(field);
        if (file.buffer.length < LARGE) {
            input.setInputFiles(file);
            return this;
        }
        try {
            var folder = Files.createTempDirectory("upload");
            folder.toFile().deleteOnExit();
            var path = Files.write(folder.resolve(file.name), file.buffer);
            path.toFile().deleteOnExit();
            input.setInputFiles(path);
            return this;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    Visitor radio(String name, String value) {
        return tick(page.locator("input[type=radio][name='" + name + "'][value='" + value + "']"));
    }

    /** The one primary button of the task page. */
    Visitor submit() {
        page.locator("button[name=_action][value=check]").click();
        return looked();
    }

    Visitor picture(String name) {
        if (TAKES_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        }
        return this;
    }

    /** On a phone: nothing runs out of the side of the screen. */
    Visitor onAPhone(String name) {
        page.setViewportSize(390, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(390);
        picture(name + "-390");
        page.setViewportSize(1280, 900);
        return this;
    }

    /** Every page that is looked at must be open to everybody (WCAG 2.2 AA) and say nothing of its insides. */
    Visitor looked() {
        page.waitForLoadState();
        if (javaScript && CHECKED.addAll(kinds())) {
            // Without frames there is nothing to gather on a page of its own.
            var barriers = new AxeBuilder(page)
                    .setLegacyMode(true).options(violationsOnly()).withTags(WCAG).analyze().getViolations().stream()
                            .map(Visitor::describe)
                            .toList();
            assertThat(barriers).as("barriers on " + page.url()).isEmpty();
        }
        assertThat(page.locator("body").innerText()).doesNotContain("Exception", "??");
        return this;
    }

    private List<String> kinds() {
        return ((List<?>) page.evaluate(KINDS)).stream().map(String::valueOf).toList();
    }

    /** Every rule still runs, but axe does not describe each element that passed. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
