package be.protocolloket.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One Chromium for all browser tests: the machine's own where there is one, else the one that Playwright fetches. The one without windows
 * comes first, for it takes less of the processor.
 */
final class Chromium implements AutoCloseable {

    private static final List<Path> INSTALLED = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** A browser that nobody used before: no cookies, Dutch. */
    BrowserContext fresh(boolean javaScript) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(javaScript));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
