package be.protocolloket.exchange.api.once;

import be.protocolloket.exchange.api.refusal.ApiRefusedException;
import be.protocolloket.party.ApiClient;
import be.protocolloket.party.software.ApiClients;
import be.protocolloket.tasklist.TaskConflictException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out a request at most once, however often software sends it: its effect and the record of its key are one transaction. A request that
 * was refused leaves no record, so the same request is checked again.
 */
@Component
public class OnlyOnce {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,100}");
    private static final int TRIES = 6;

    private final OnceTable table;
    private final ApiClients clients;
    private final TransactionTemplate transaction;
    private final Duration kept;
    private final JsonMapper json = StrictJson.mapper();

    OnlyOnce(
            OnceTable table,
            ApiClients clients,
            TransactionTemplate transaction,
            @Value("${protocolloket.api.idempotency-keys-kept}") Duration kept) {
        this.table = table;
        this.clients = clients;
        this.transaction = transaction;
        this.kept = kept;
    }

    /**
     * What to answer.
     *
     * @param location of what was made; null when nothing was
     * @param body ids, codes and moments only: it is kept
     */
    public record Answer(int status, @Nullable String location, Object body) {

        public static Answer ok(Object body) {
            return new Answer(200, null, body);
        }
    }

    /**
     * @param key chosen by the software
     * @param said the whole request, its address included: the same key with another request is refused
     * @param act runs in the transaction that records the key, and again after a conflict, so it must have no other effects
     * @throws ApiRefusedException when the key has a wrong form, was used for another request, or its request still runs
     */
    public ResponseEntity<String> run(String key, List<Object> said, Supplier<Answer> act) {
        return run(asked(key, said), act);
    }

    /**
     * The same for what takes long.
     *
     * @param prepare before the transaction, and not for a request that was done before; must change nothing
     */
    public <T> ResponseEntity<String> run(String key, List<Object> said, Supplier<T> prepare, Function<T, Answer> act) {
        var asked = asked(key, said);
        var before = before(asked);
        if (before != null) {
            return answer(before);
        }
        var prepared = prepare.get();
        return run(asked, () -> act.apply(prepared));
    }

    /**
     * A request, recognisable and not readable.
     *
     * @param key its Idempotency-Key
     * @param said all that it says
     */
    private record Asked(UUID token, String key, String said) {}

    private Asked asked(String key, List<Object> said) {
        if (!KEY.matcher(key).matches()) {
            throw new ApiRefusedException(400, "idempotency-key-form", List.of());
        }
        ApiClient client = clients.require();
        return new Asked(
                client.tokenId(),
                client.digest(("key " + key).getBytes(StandardCharsets.US_ASCII)),
                client.digest(json.writeValueAsBytes(said)));
    }

    private ResponseEntity<String> run(Asked asked, Supplier<Answer> act) {
        RuntimeException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return answer(transaction.execute(status -> once(asked, act)));
            } catch (ConcurrencyFailureException | DuplicateKeyException | TaskConflictException lost) {
                last = lost;
                pause(attempt);
            }
        }
        throw new TaskConflictException(last);
    }

    private OnceTable.Done once(Asked asked, Supplier<Answer> act) {
        var before = before(asked);
        if (before != null) {
            return before;
        }
        var answer = act.get();
        var done = new OnceTable.Done(
                asked.said(), answer.status(), answer.location(), json.writeValueAsString(answer.body()));
        table.keep(asked.token(), asked.key(), done, kept);
        return done;
    }

    /** What was done under this key; null when nothing was, and nobody is doing it now. */
    private OnceTable.@Nullable Done before(Asked asked) {
        var begun = table.begin(asked.token(), asked.key());
        var before = begun.done();
        if (before == null && !begun.mine()) {
            throw ApiRefusedException.conflict("idempotency-key-running");
        }
        if (before != null && !before.requestDigest().equals(asked.said())) {
            throw new ApiRefusedException(422, "idempotency-key-reused", List.of());
        }
        return before;
    }

    private static ResponseEntity<String> answer(OnceTable.Done done) {
        var builder = ResponseEntity.status(done.status()).contentType(MediaType.APPLICATION_JSON);
        if (done.location() != null) {
            builder.location(URI.create(done.location()));
        }
        return builder.body(done.answer());
    }

    /** Random pauses, so that requests that collided do not collide again. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L << attempt));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
