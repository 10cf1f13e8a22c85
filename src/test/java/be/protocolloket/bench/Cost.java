package be.protocolloket.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was spent: on one exchange or on one human step, on average over a run; or in all since the beginning, to be taken from what is in all later.
 *
 * @param commits transactions that wrote something, by the server's own count
 * @param walBytes what the server wrote to its write-ahead log
 */
record Cost(double statements, double roundTrips, double commits, double walBytes) {

    Cost since(Cost before, long times) {
        return new Cost(
                (statements - before.statements) / times,
                (roundTrips - before.roundTrips) / times,
                (commits - before.commits) / times,
                (walBytes - before.walBytes) / times);
    }

    /** Of several, each figure's median. */
    static Cost median(List<Cost> runs) {
        return new Cost(
                median(runs, Cost::statements),
                median(runs, Cost::roundTrips),
                median(runs, Cost::commits),
                median(runs, Cost::walBytes));
    }

    static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
