package be.protocolloket.workflow;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many do one kind of dear work at once, so that it leaves processors and memory for all other pages. The others wait a while in
 * their order, and only so many.
 */
public final class DearWork {

    private final String name;
    private final Semaphore places;
    private final int waiting;
    private final Duration patience;

    /**
     * @param name for operators
     * @param waiting how many may wait
     * @param patience how long each waits
     */
    public DearWork(String name, int atOnce, int waiting, Duration patience) {
        this.name = name;
        this.places = new Semaphore(atOnce, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    /** @throws BusyException when no place came free in time; the work was not begun */
    public <T> T run(Supplier<T> work) {
        if (!begin()) {
            throw new BusyException(name);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean begin() {
        try {
            return places.getQueueLength() < waiting && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
