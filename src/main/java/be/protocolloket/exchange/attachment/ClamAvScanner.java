package be.protocolloket.exchange.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a ClamAV daemon over TCP, by its command INSTREAM: pieces with their length before them, and a length of zero at the end. */
final class ClamAvScanner implements AttachmentScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAvScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 1_000;
    private static final Duration CONNECTING = Duration.ofSeconds(3);

    private final String host;
    private final int port;
    private final Duration patience;

    ClamAvScanner(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public boolean clean(byte[] content) {
        String answer = ask(content);
        if (answer.endsWith(" OK")) {
            return true;
        }
        if (answer.endsWith(" FOUND")) {
            LOG.warn("The scanner refused an attachment: {}", answer.replaceAll("[^A-Za-z0-9 ._:/-]", "?"));
            return false;
        }
        throw new ScannerUnavailableException("the scanner answered something else than OK or FOUND", null);
    }

    private String ask(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECTING.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException unreachable) {
            throw new ScannerUnavailableException(
                    "the scanner at " + host + ":" + port + " does not answer", unreachable);
        }
    }
}
