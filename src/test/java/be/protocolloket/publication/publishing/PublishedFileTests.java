package be.protocolloket.publication.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PublishedFileTests {

    private final PublishedFile trial = new PublishedFile(new PublicHosts(true), Duration.ofMillis(300));

    @Test
    @Timeout(5)
    void aWebsiteThatNeverFinishesItsFileIsUnreachable() throws IOException {
        var over = new CountDownLatch(1);
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('%');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        try {
            assertThat(trial.at(address(server, "/a.pdf"))).isInstanceOf(PublishedFile.Finding.Unreachable.class);
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    @Test
    void aRedirectIsFollowedOnlyToWhereAnAddressMayLead() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(trial.at(address(server, "/a.pdf"))).isInstanceOf(PublishedFile.Finding.NotAllowed.class);
        } finally {
            server.stop(0);
        }
    }

    private static String address(HttpServer server, String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }
}
