package be.protocolloket.exchange.web.delivery;

import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Limits the codes that can be tried from one address to 20 a minute on this node. */
@Component
class LinkGate {

    private static final int MOST = 20;
    private static final int WINDOW_SECONDS = 60;
    private static final int REMEMBERED = 10_000;

    private final DatabaseClock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    LinkGate(DatabaseClock clock) {
        this.clock = clock;
    }

    private record Tries(Instant since, int count) {}

    /** Whether one more try from this address is let through. */
    boolean admits(String address) {
        Instant now = clock.now();
        synchronized (tries) {
            Tries before = tries.get(address);
            Tries after =
                    before == null || before.since().plusSeconds(WINDOW_SECONDS).isBefore(now)
                            ? new Tries(now, 1)
                            : new Tries(before.since(), before.count() + 1);
            tries.put(address, after);
            return after.count() <= MOST;
        }
    }
}
