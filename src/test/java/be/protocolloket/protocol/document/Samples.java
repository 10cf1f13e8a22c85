package be.protocolloket.protocol.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sample protocols that ship with the service. */
final class Samples {

    static final String ELEGAST = "elegast-woonhaven";
    static final String WOONSPRONG = "woonsprong-ocmw-gistel";
    static final String BLANK = "blank";

    private Samples() {}

    static ProtocolDocument elegast() {
        return ProtocolDocuments.read(yaml(ELEGAST));
    }

    static ProtocolDocument woonsprong() {
        return ProtocolDocuments.read(yaml(WOONSPRONG));
    }

    static String yaml(String name) {
        return resource("/samples/" + name + ".yaml");
    }

    static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
