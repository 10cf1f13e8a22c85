package be.protocolloket.protocol.web;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.workflow.EnumNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The texts that come with the service to start from. */
enum Sample {
    BLANK("blank"),
    SUBTENANT_PROPOSAL("elegast-woonhaven"),
    SUPPORT_AGREEMENT("woonsprong-ocmw-gistel");

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    static Optional<Sample> of(String name) {
        return Arrays.stream(values())
                .filter(sample -> sample.name().equals(name))
                .findFirst();
    }

    public String messageKey() {
        return EnumNames.key("protocol.new.sample", this);
    }

    ProtocolDocument document() {
        try (InputStream in = Sample.class.getResourceAsStream("/samples/" + file + ".yaml")) {
            return ProtocolDocuments.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
