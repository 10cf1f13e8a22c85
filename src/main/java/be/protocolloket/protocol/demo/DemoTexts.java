package be.protocolloket.protocol.demo;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The two published protocols: as they stand, and completed with invented content so that they can be taken through the procedure. */
public final class DemoTexts {

    public static final String ELEGAST = "elegast-woonhaven";
    public static final String GISTEL = "woonsprong-ocmw-gistel";

    private static final YAMLMapper YAML = new YAMLMapper();

    private DemoTexts() {}

    public static ProtocolDocument asPublished(String sample) {
        return ProtocolDocuments.read(bytes("samples/" + sample + ".yaml"));
    }

    /** @param addition to the title, so that nobody takes it for the published text */
    public static ProtocolDocument completed(String sample, String addition) {
        var published = asPublished(sample);
        JsonNode changes = YAML.readTree(bytes("samples/demo/" + sample + ".yaml"));
        ((ObjectNode) changes).put("title", published.title() + " – " + addition);
        return Overlay.lay(published, changes);
    }

    private static byte[] bytes(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
