package be.protocolloket.protocol.document;

import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sample protocols that ship with the service. */
public final class Samples {

    public static final String ELEGAST = "elegast-woonhaven";
    public static final String WOONSPRONG = "woonsprong-ocmw-gistel";
    public static final String BLANK = "blank";

    private Samples() {}

    public static ProtocolDocument elegast() {
        return ProtocolDocuments.read(yaml(ELEGAST));
    }

    public static ProtocolDocument woonsprong() {
        return ProtocolDocuments.read(yaml(WOONSPRONG));
    }

    public static String yaml(String name) {
        return resource("/samples/" + name + ".yaml");
    }

    public static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
