package be.protocolloket.publication.publishing;

import be.protocolloket.workflow.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Looks at what really stands at the address that a publisher typed.
 *
 * <p>The address comes from a person and the server follows it, so it may only lead to the public internet ({@link PublicHosts}), over https,
 * for a limited time and size, and each redirect is looked at again.
 */
@Component
class PublishedFile {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedFile.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MAX_BYTES = 30_000_000;
    private static final int MAX_REDIRECTS = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
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
            URI address = hosts.allowed(next).orElse(null);
            if (address == null) {
                return new Finding.NotAllowed();
            }
            try {
                HttpResponse<InputStream> answer = client.send(
                        HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = answer.body()) {
                    String location = answer.headers().firstValue("Location").orElse("");
                    if (answer.statusCode() / 100 == 3 && !location.isEmpty()) {
                        next = address.resolve(location).toString();
                        continue;
                    }
                    return answer.statusCode() == 200 ? read(body) : new Finding.Unreachable(answer.statusCode());
                }
            } catch (IOException | IllegalArgumentException unreachable) {
                LOG.info(
                        "A published file could not be read: {}",
                        unreachable.getClass().getSimpleName());
                return new Finding.Unreachable(0);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return new Finding.Unreachable(0);
            }
        }
        return new Finding.Unreachable(0);
    }

    /** The client's timeout covers the headers only, so a body that takes too long is closed: a slow website must not hold the thread. */
    private Finding read(InputStream body) throws IOException {
        var late = CompletableFuture.runAsync(
                () -> close(body), CompletableFuture.delayedExecutor(forFile.toMillis(), TimeUnit.MILLISECONDS));
        try {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? new Finding.Unreachable(0) : new Finding.File(Fingerprint.of(bytes));
        } finally {
            late.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyGone) {
            LOG.debug("A published file was closed already", alreadyGone);
        }
    }
}
