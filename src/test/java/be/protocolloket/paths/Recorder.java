package be.protocolloket.paths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what one test does to the models, while it does it. Only what happens in the thread of that test counts, and only once it is
 * committed, so that neither tests beside it nor lost races change what is kept.
 */
final class Recorder {

    private static final ThreadLocal<Recorder> OF_THIS_TEST = new ThreadLocal<>();

    private final Map<String, Walk> walks = new LinkedHashMap<>();
    private final Function<Map<String, Walk>, Telling> tellings;
    private final List<WalkedPath> told = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private Recorder(Function<Map<String, Walk>, Telling> tellings) {
        this.tellings = tellings;
    }

    /** @param tellings puts walks into words, given all of this test */
    static void begin(Function<Map<String, Walk>, Telling> tellings) {
        OF_THIS_TEST.set(new Recorder(tellings));
    }

    /**
     * What the test walked to its end, in the order in which it ended.
     *
     * @throws AssertionError when something ended as it must not
     */
    static List<WalkedPath> end() {
        var recorder = OF_THIS_TEST.get();
        OF_THIS_TEST.remove();
        if (!recorder.failures.isEmpty()) {
            throw new AssertionError(recorder.failures.get(0));
        }
        return List.copyOf(recorder.told);
    }

    static void begun(Walk walk) {
        kept(recorder -> recorder.walks.put(walk.id, walk));
    }

    /** Nothing for an instance that did not begin in this test. */
    static void happened(String instanceId, Consumer<Walk> what) {
        kept(recorder -> {
            var walk = recorder.walks.get(instanceId);
            if (walk != null) {
                what.accept(walk);
            }
        });
    }

    private static void kept(Consumer<Recorder> what) {
        var recorder = OF_THIS_TEST.get();
        if (recorder == null) {
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new Pending(recorder, new ArrayList<>());
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                })
                .whats()
                .add(what);
    }

    private record Pending(Recorder recorder, List<Consumer<Recorder>> whats) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            whats.forEach(what -> what.accept(recorder));
            var over = recorder.walks.values().stream()
                    .filter(walk -> walk.over && !walk.told)
                    .toList();
            if (!over.isEmpty()) {
                over.forEach(walk -> walk.told = true);
                recorder.tell(over);
            }
        }
    }

    /** As it is now that it ended; in a thread of its own, for this one is not yet out of the transaction. */
    private void tell(List<Walk> over) {
        var telling = tellings.apply(Map.copyOf(walks));
        try {
            told.addAll(CompletableFuture.supplyAsync(
                            () -> over.stream().map(telling::tell).toList())
                    .join());
        } catch (CompletionException failed) {
            // Whoever acts in the test may catch it; it comes out when the test ends.
            failures.add(failed.getCause());
        }
    }
}
