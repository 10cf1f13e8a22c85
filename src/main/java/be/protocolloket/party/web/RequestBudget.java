package be.protocolloket.party.web;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Counts the requests of each token per minute on this node, so that faulty software of one body does not keep others out. */
class RequestBudget {

    private static final long MINUTE = 60_000_000_000L;

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    RequestBudget(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    private record Minute(long began, int requests) {}

    /** @return 0 when the request may go on, else the seconds to wait */
    long spend(UUID token) {
        long now = nanoTime.getAsLong();
        var minute = minutes.compute(
                token,
                (id, running) -> running == null || now - running.began() >= MINUTE
                        ? new Minute(now, 1)
                        : new Minute(running.began(), Math.min(running.requests(), perMinute) + 1));
        return minute.requests() <= perMinute ? 0 : (minute.began() + MINUTE - now) / 1_000_000_000 + 1;
    }
}
