package be.protocolloket.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What is measured, with its counter and its switches. */
record Variant(String name, Exchange exchange, CountingDataSource counted, boolean encryption, boolean record) {

    static final String DELIVERED = "as delivered";
    static final String BARE = "bare engine, full history";

    /** @param cost of one exchange */
    record Sample(double perSecond, Cost cost) {}

    /** Exchange after exchange in so many threads, until the time is up and those on their way have arrived. */
    Sample run(Server server, int threads, long milliseconds) throws Exception {
        turn();
        var done = new AtomicLong();
        var before = server.spent(counted);
        long began = System.nanoTime();
        long end = began + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                work.add(() -> {
                    while (System.nanoTime() < end) {
                        exchange.run(number, step -> {});
                        done.incrementAndGet();
                    }
                    return null;
                });
            }
            for (var worker : pool.invokeAll(work)) {
                worker.get();
            }
        } finally {
            pool.shutdown();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Sample(done.get() / seconds, server.spent(counted).since(before, done.get()));
    }

    /** What each human step costs, one exchange after the other. */
    Map<String, List<Cost>> steps(Server server, int exchanges) {
        turn();
        Map<String, List<Cost>> steps = new LinkedHashMap<>();
        for (int i = 0; i < exchanges; i++) {
            var last = new Cost[] {server.spent(counted)};
            exchange.run(0, step -> {
                Cost now = server.spent(counted);
                steps.computeIfAbsent(step, first -> new ArrayList<>()).add(now.since(last[0], 1));
                last[0] = now;
            });
        }
        return steps;
    }

    /** Every statement of one exchange, step by step. */
    List<String> said() {
        turn();
        counted.said.clear();
        counted.listening = true;
        exchange.run(0, step -> counted.said.add("==== " + step));
        counted.listening = false;
        return List.copyOf(counted.said);
    }

    private void turn() {
        Switches.encryption = encryption;
        Switches.record = record;
    }
}
