package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The papers of a protocol that a test needs only as the ground of an exchange, of which no test reads the PDF: some bytes of their own for each
 * instead of pages, for three files at each conclusion were a quarter of the work of the tests. Every other protocol has its real ones.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPapers {

    private static final Set<UUID> UNREAD = ConcurrentHashMap.newKeySet();

    /** Before anything is offered for signature or concluded: no test reads the PDFs of this protocol. */
    public static void nobodyReads(UUID protocolId) {
        UNREAD.add(protocolId);
    }

    @Bean
    @Primary
    Renditions quickRenditions(@Qualifier("legalRenditions") Renditions real) {
        return new Renditions() {
            @Override
            public String html(VersionView version, RenditionOptions options) {
                return real.html(version, options);
            }

            @Override
            public byte[] pdf(VersionView version, RenditionOptions options) {
                return UNREAD.contains(version.protocolId()) ? blank(version, options) : real.pdf(version, options);
            }
        };
    }

    private static byte[] blank(VersionView version, RenditionOptions options) {
        var kind = options.redacted() ? "redacted" : "full";
        var signed = options.signatures().size();
        return ("No pages: version " + version.id() + ", " + kind + ", " + signed + " signatures")
                .getBytes(StandardCharsets.UTF_8);
    }
}
