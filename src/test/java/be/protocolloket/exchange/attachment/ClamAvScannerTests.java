package be.protocolloket.exchange.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Against a small stand-in that reads the stream as the daemon does. */
class ClamAvScannerTests {

    private final byte[] content = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aCleanFileIsSentWholeAndTaken() {
        CompletableFuture<byte[]> seen = answer("stream: OK\0");
        assertThat(scanner().clean(content)).isTrue();
        assertThat(seen.join()).isEqualTo(content);
    }

    @Test
    void aFindingIsNoLongerClean() {
        answer("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertThat(scanner().clean(content)).isFalse();
        answer("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertThat(refusal()).isEqualTo("exchange.attachment.problem.harmful");
    }

    @Test
    void anotherAnswerSilenceOrNobodyIsNoYes() throws IOException {
        answer("INSTREAM size limit exceeded. ERROR\0");
        assertThatExceptionOfType(ScannerUnavailableException.class)
                .isThrownBy(() -> scanner().clean(content));
        answer("");
        assertThatExceptionOfType(ScannerUnavailableException.class)
                .isThrownBy(() -> scanner().clean(content));
        assertThatExceptionOfType(ScannerUnavailableException.class)
                .isThrownBy(() -> scanner().clean(content));
        server.close();
        assertThatExceptionOfType(ScannerUnavailableException.class)
                .isThrownBy(() -> scanner().clean(content));
        assertThat(refusal()).isEqualTo("exchange.attachment.problem.scanner");
    }

    private String refusal() {
        var settings = new AttachmentSettings(DataSize.ofMegabytes(10), 20, List.of("pdf"));
        try {
            new AttachmentInspection(settings, scanner()).inspect("a.pdf", Files.pdf());
            return "taken";
        } catch (AttachmentRefusedException refused) {
            return refused.messageKey();
        }
    }

    private ClamAvScanner scanner() {
        return new ClamAvScanner("127.0.0.1", server.getLocalPort(), Duration.ofMillis(500));
    }

    private CompletableFuture<byte[]> answer(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = server.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                byte[] command = in.readNBytes(10);
                assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                var seen = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    seen.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return seen.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
