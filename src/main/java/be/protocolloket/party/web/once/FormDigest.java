package be.protocolloket.party.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What recognises a form that is sent again: who sends it where, the number that its page carried, every answer and every file. */
final class FormDigest {

    /** Changes with the log-in, and says nothing of what is asked. */
    private static final String CSRF = "_csrf";

    private final MessageDigest digest;

    private FormDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return 32 bytes */
    static byte[] of(HttpServletRequest request, String person) {
        var all = new FormDigest();
        all.add(person);
        all.add(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(CSRF)) {
                all.add(name);
                all.add(values.length);
                for (var value : values) {
                    all.add(value);
                }
            }
        });
        if (request instanceof MultipartHttpServletRequest files) {
            all.add(files);
        }
        return all.digest.digest();
    }

    private void add(MultipartHttpServletRequest files) {
        new TreeMap<>(files.getMultiFileMap())
                .forEach((name, parts) -> parts.forEach(part -> {
                    add(name);
                    add(String.valueOf(part.getOriginalFilename()));
                    try (var content = part.getInputStream()) {
                        add(Math.toIntExact(part.getSize()));
                        var buffer = new byte[8192];
                        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                            digest.update(buffer, 0, read);
                        }
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }));
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    /** Lengths stand before what they measure, so that no two forms run together to the same bytes. */
    private void add(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    }
}
