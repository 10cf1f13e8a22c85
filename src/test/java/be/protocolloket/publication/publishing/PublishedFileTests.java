package be.protocolloket.publication.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.Fingerprint;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void aNameIsLookedUpOnceAndTheAddressThatWasJudgedIsVisited() throws IOException {
        var lookups = new AtomicInteger();
        var names = new PublicHosts(true, host -> {
            if (lookups.incrementAndGet() > 1) {
                throw new UnknownHostException(host);
            }
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var asked = new CopyOnWriteArrayList<String>();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " of "
                    + exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(200, exchange.getRequestURI().getPath().equals("/chunks") ? 0 : 3);
            exchange.getResponseBody().write("abc".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            var expected = Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII));
            assertThat(new PublishedFile(names, Duration.ofSeconds(3))
                            .at("http://files.invalid:" + port + "/a.pdf?x=1"))
                    .isEqualTo(new PublishedFile.Finding.File(expected));
            assertThat(lookups).hasValue(1);
            assertThat(asked).containsExactly("/a.pdf?x=1 of files.invalid:" + port);
            assertThat(trial.at("http://localhost:" + port + "/chunks"))
                    .isEqualTo(new PublishedFile.Finding.File(expected));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRedirectInsideIsNotFollowed() throws IOException {
        var publicThenInside = new PublicHosts(true, host -> {
            if (host.equals("169.254.169.254")) {
                throw new UnknownHostException("would have gone there");
            }
            return InetAddress.getAllByName(host);
        });
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "//169.254.169.254/latest/meta-data");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(new PublishedFile(publicThenInside, Duration.ofSeconds(3)).at(address(server, "/a.pdf")))
                    .isInstanceOf(PublishedFile.Finding.NotAllowed.class);
        } finally {
            server.stop(0);
        }
    }

    private static String address(HttpServer server, String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }
}
