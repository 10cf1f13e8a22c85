package be.protocolloket.publication.publishing;

import be.protocolloket.publication.publishing.PublicHosts.Target;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over HTTP/1.1 to an address that was judged before. Java's own client takes a name and looks it up by itself, so it may go elsewhere
 * than what was judged.
 */
final class PinnedGet implements AutoCloseable {

    private static final int LONGEST_HEAD = 32_768;

    private final Target target;
    private final int patience;
    private final Socket socket;
    private final InputStream in;
    private long deadline;
    private int status;
    private final Map<String, String> headers = new HashMap<>();

    /** @param patience for the connection, and then for the head of the answer */
    PinnedGet(Target target, Duration patience) throws IOException {
        this.target = target;
        this.patience = (int) patience.toMillis();
        this.socket = connect();
        try {
            until(patience);
            this.in = new BufferedInputStream(socket.getInputStream());
            ask(socket.getOutputStream());
            readHead();
        } catch (IOException | IllegalArgumentException failed) {
            socket.close();
            throw failed;
        }
    }

    int status() {
        return status;
    }

    /** Empty when there is none. */
    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** As many bytes as there are, and no more than one above the limit. */
    byte[] body(int most, Duration patienceForBody) throws IOException {
        until(patienceForBody);
        var body = new ByteArrayOutputStream();
        if (header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            for (long size = chunk(); size > 0 && body.size() <= most; size = chunk()) {
                copy(size, body, most);
                line();
            }
        } else {
            String length = header("Content-Length");
            copy(length.isEmpty() ? Long.MAX_VALUE : Long.parseLong(length), body, most);
            if (!length.isEmpty() && body.size() <= most && body.size() < Long.parseLong(length)) {
                throw new EOFException("cut off");
            }
        }
        return body.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Socket connect() throws IOException {
        IOException last = new IOException("nowhere to go");
        for (InetAddress each : target.at()) {
            var plain = new Socket();
            try {
                plain.connect(new InetSocketAddress(each, target.port()), patience);
                plain.setSoTimeout(patience);
                return target.secure() ? secured(plain) : plain;
            } catch (IOException unreachable) {
                plain.close();
                last = unreachable;
            }
        }
        throw last;
    }

    private Socket secured(Socket plain) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
        var settings = secured.getSSLParameters();
        settings.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(settings);
        secured.startHandshake();
        return secured;
    }

    private void ask(OutputStream out) throws IOException {
        String path = target.address().getRawPath();
        String query = target.address().getRawQuery();
        String asked = (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
        String host = target.address().getHost()
                + (target.address().getPort() >= 0 ? ":" + target.address().getPort() : "");
        out.write(("GET " + asked + " HTTP/1.1\r\nHost: " + host
                        + "\r\nUser-Agent: Protocolloket\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void readHead() throws IOException {
        do {
            String[] first = line().split(" ", 3);
            if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
                throw new IOException("no answer in HTTP");
            }
            status = Integer.parseInt(first[1]);
            headers.clear();
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                length += line.length();
                int colon = line.indexOf(':');
                if (length > LONGEST_HEAD || colon < 1) {
                    throw new IOException("no head of an answer");
                }
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        } while (status < 200);
    }

    private long chunk() throws IOException {
        String size = line().replaceAll(";.*", "").strip();
        if (!size.matches("[0-9A-Fa-f]{1,8}")) {
            throw new IOException("no size of a chunk");
        }
        return Long.parseLong(size, 16);
    }

    private void copy(long size, ByteArrayOutputStream to, int most) throws IOException {
        var buffer = new byte[8192];
        for (long left = size; left > 0 && to.size() <= most; ) {
            keepTime();
            int read = in.read(buffer, 0, (int) Math.min(Math.min(buffer.length, left), most + 1L - to.size()));
            if (read < 0) {
                return;
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = read(); next != '\n'; next = read()) {
            line.append((char) next);
            if (line.length() > LONGEST_HEAD) {
                throw new IOException("a line without end");
            }
        }
        return line.toString().stripTrailing();
    }

    private int read() throws IOException {
        keepTime();
        int next = in.read();
        if (next < 0) {
            throw new EOFException("cut off");
        }
        return next;
    }

    private void until(Duration from) {
        deadline = System.nanoTime() + from.toNanos();
    }

    /** However slowly it drips, in the end the time is over. */
    private void keepTime() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("too slow");
        }
        socket.setSoTimeout((int) Math.max(1, left));
    }
}
