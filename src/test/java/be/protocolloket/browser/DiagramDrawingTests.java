package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The viewer that is served with the pages draws every model whole, with the mark of its makers as its licence asks. */
class DiagramDrawingTests {

    private static final Path VIEWER =
            Path.of("src/main/resources/static/js/bpmn-js/bpmn-navigated-viewer.production.min.js");
    private static final Pattern DRAWN = Pattern.compile("<bpmndi:BPMN(?:Shape|Edge) [^>]*bpmnElement=\"([^\"]+)\"");

    @Test
    void everyModelIsDrawnWhole() throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
        assertThat(models).isNotEmpty();
        try (var chromium = new Chromium()) {
            Page page = chromium.fresh(true).newPage();
            page.setContent("<div id='place' style='width: 1200px; height: 800px'></div>");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
            for (Path model : models) {
                String xml = Files.readString(model);
                assertThat(warnings(page, xml)).as("warnings about " + model).isEmpty();
                List<String> elements = DRAWN.matcher(xml)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(elements).isNotEmpty();
                assertThat(drawn(page)).as("drawn of " + model).containsAll(elements);
                assertThat(page.locator("#place .bjs-powered-by").isVisible())
                        .as("mark of bpmn.io beside " + model)
                        .isTrue();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> warnings(Page page, String xml) {
        return (List<String>) page.evaluate("""
                async xml => {
                  const place = document.querySelector("#place");
                  place.replaceChildren();
                  const { warnings } = await new BpmnJS({ container: place }).importXML(xml);
                  return warnings.map(warning => warning.message);
                }
                """, xml);
    }

    /** The ids of all shapes and lines in the picture. */
    @SuppressWarnings("unchecked")
    private static List<String> drawn(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll("#place [data-element-id]")]
                  .map(element => element.getAttribute("data-element-id"))
                """);
    }
}
