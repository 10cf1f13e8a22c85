package be.protocolloket.tasklist.draft;

import be.protocolloket.vault.FormKey;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what a form carries about itself; what was not written here is not read. */
@Component
class FormMarks {

    static final String FIELD = "_draft";

    private static final int LONGEST = 4000;
    private static final Base64.Encoder WRITER = Base64.getUrlEncoder().withoutPadding();

    private final FormKey key;
    private final JsonMapper json;
    private final Duration kept;

    FormMarks(FormKey key, JsonMapper json, @Value("${protocolloket.drafts.kept}") Duration kept) {
        this.key = key;
        this.json = json;
        this.kept = kept;
    }

    String write(FormMark mark) {
        var content = WRITER.encodeToString(json.writeValueAsBytes(mark));
        return content + "." + WRITER.encodeToString(code(content));
    }

    /** Of the form that was posted. */
    Optional<FormMark> of(HttpServletRequest request) {
        return read(request.getParameter(FIELD));
    }

    /** Empty for what is missing, was made elsewhere, or is older than drafts are kept. */
    Optional<FormMark> read(@Nullable String written) {
        int dot = written == null || written.length() > LONGEST ? -1 : written.indexOf('.');
        if (written == null || dot < 0) {
            return Optional.empty();
        }
        var content = written.substring(0, dot);
        try {
            if (!MessageDigest.isEqual(code(content), Base64.getUrlDecoder().decode(written.substring(dot + 1)))) {
                return Optional.empty();
            }
            var mark = json.readValue(Base64.getUrlDecoder().decode(content), FormMark.class);
            return mark.madeAt() + kept.toSeconds() < now() ? Optional.empty() : Optional.of(mark);
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** By this node's clock: nothing of the law hangs on it. */
    static long now() {
        return Instant.now().getEpochSecond();
    }

    private byte[] code(String content) {
        return key.authenticate(content.getBytes(StandardCharsets.UTF_8));
    }
}
