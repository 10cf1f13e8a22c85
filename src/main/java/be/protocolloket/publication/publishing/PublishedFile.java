package be.protocolloket.publication.publishing;

import be.protocolloket.workflow.Fingerprint;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Looks at what really stands at the address that a publisher typed.
 *
 * <p>The address comes from a person and the server follows it, so it may only lead to the public internet ({@link PublicHosts}), over https,
 * for a limited time and size. Each redirect is looked at again, and a host's name is looked up once ({@link PinnedGet}).
 */
@Component
class PublishedFile {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedFile.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MAX_BYTES = 30_000_000;
    private static final int MAX_REDIRECTS = 3;

    private final PublicHosts hosts;
    private final Duration forFile;

    @Autowired
    PublishedFile(PublicHosts hosts) {
        this(hosts, Duration.ofSeconds(30));
    }

    /** @param forFile how long the file itself may take, after the answer began */
    PublishedFile(PublicHosts hosts, Duration forFile) {
        this.hosts = hosts;
        this.forFile = forFile;
    }

    /** What was found: the SHA-256 of a file, or why there is none. */
    sealed interface Finding {
        record File(String sha256) implements Finding {}

        record Unreachable(int status) implements Finding {}

        record NotAllowed() implements Finding {}
    }

    Finding at(String url) {
        String next = url;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            PublicHosts.Target target = hosts.allowed(next).orElse(null);
            if (target == null) {
                return new Finding.NotAllowed();
            }
            try (var answer = new PinnedGet(target, PATIENCE)) {
                String location = answer.header("Location");
                if (answer.status() / 100 == 3 && !location.isEmpty()) {
                    next = target.address().resolve(location).toString();
                    continue;
                }
                return answer.status() == 200 ? read(answer) : new Finding.Unreachable(answer.status());
            } catch (IOException | IllegalArgumentException unreachable) {
                LOG.info(
                        "A published file could not be read: {}",
                        unreachable.getClass().getSimpleName());
                return new Finding.Unreachable(0);
            }
        }
        return new Finding.Unreachable(0);
    }

    /** A slow website must not hold the thread. */
    private Finding read(PinnedGet answer) throws IOException {
        byte[] bytes = answer.body(MAX_BYTES, forFile);
        return bytes.length > MAX_BYTES ? new Finding.Unreachable(0) : new Finding.File(Fingerprint.of(bytes));
    }
}
