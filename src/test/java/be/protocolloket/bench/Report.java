package be.protocolloket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Lays the figures out: as aligned tables for people, as lines with commas for programs. */
final class Report {

    private static final String LINE = "%-26s %7s %9s %15s %7s %10s %8s %8s %8s%n";

    private final StringBuilder text = new StringBuilder();
    private final List<String> lines = new ArrayList<>();

    Report(String server, int rounds, long slice) {
        text.append(String.format(
                Locale.ROOT,
                "%nOne exchange is a termination warning: started, data subject informed, items assessed, sent, opened, acknowledged.%n"
                        + "PostgreSQL %s, Java %s, %d processors; medians of %d turns of %.1f s each, after warming up.%n",
                server,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                slice / 1e3));
        lines.add("what,threads,per_second,lowest,highest,ratio_to_bare,statements,round_trips,commits,wal_bytes");
    }

    /** @param samples by variant, the bare engine among them */
    void exchanges(int threads, Map<String, List<Variant.Sample>> samples) {
        head("AN EXCHANGE", "threads", "per sec.", "lowest-highest", "ratio");
        double base = speed(Objects.requireNonNull(samples.get(Variant.BARE)));
        Cost baseCost = cost(Objects.requireNonNull(samples.get(Variant.BARE)));
        samples.forEach((name, all) -> {
            double speed = speed(all);
            var speeds = all.stream().mapToDouble(Variant.Sample::perSecond).summaryStatistics();
            var cost = cost(all);
            line(
                    name,
                    String.valueOf(threads),
                    one(speed),
                    one(speeds.getMin()) + "-" + one(speeds.getMax()),
                    two(speed / base),
                    cost);
            lines.add(String.join(
                    ",",
                    '"' + name + '"',
                    String.valueOf(threads),
                    one(speed),
                    one(speeds.getMin()),
                    one(speeds.getMax()),
                    String.format(Locale.ROOT, "%.3f", speed / base),
                    figures(cost)));
        });
        Cost own = cost(Objects.requireNonNull(samples.get(Variant.DELIVERED)));
        text.append(String.format(
                LINE,
                "as delivered : bare",
                "",
                "",
                "",
                "",
                two(own.statements() / baseCost.statements()),
                two(own.roundTrips() / baseCost.roundTrips()),
                two(own.commits() / baseCost.commits()),
                two(own.walBytes() / baseCost.walBytes())));
    }

    /** @param steps every measurement of each */
    void steps(String variant, Map<String, List<Cost>> steps) {
        head("A HUMAN STEP, " + variant.replaceFirst(",.*", ""), "", "", "", "");
        steps.forEach((step, costs) -> {
            Cost cost = Cost.median(costs);
            line("  " + step, "", "", "", "", cost);
            lines.add('"' + variant + ": " + step + "\",1,,,,," + figures(cost));
        });
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("exchange.txt"), text);
        Files.write(folder.resolve("exchange.csv"), lines);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void head(String title, String threads, String speed, String spread, String ratio) {
        text.append(String.format(
                "%n" + LINE, title, threads, speed, spread, ratio, "statements", "trips", "commits", "WAL kB"));
    }

    private void line(String name, String threads, String speed, String spread, String ratio, Cost cost) {
        text.append(String.format(
                LINE,
                name,
                threads,
                speed,
                spread,
                ratio,
                one(cost.statements()),
                one(cost.roundTrips()),
                one(cost.commits()),
                one(cost.walBytes() / 1024)));
    }

    private static String figures(Cost cost) {
        return String.join(
                ",", one(cost.statements()), one(cost.roundTrips()), one(cost.commits()), one(cost.walBytes()));
    }

    private static Cost cost(List<Variant.Sample> samples) {
        return Cost.median(samples.stream().map(Variant.Sample::cost).toList());
    }

    private static double speed(List<Variant.Sample> samples) {
        return Cost.median(samples, Variant.Sample::perSecond);
    }

    private static String two(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String one(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
