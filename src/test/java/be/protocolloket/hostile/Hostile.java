package be.protocolloket.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that nobody should send, the same ones for the same seed. Most carry a mark by which a log can be searched for them. */
public final class Hostile {

    /** Stands in what was sent and may stand in no log. */
    public static final String MARK = "GEHEIM4711";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u200b\u2060\ufeff",
            "\u202egnp.exe",
            "\u2066x\u2069",
            "\ud835\udfd9\ud83d\ude00",
            "\ud800",
            "\uffff",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0",
            "1e999",
            "99999999999999999999999999",
            "2026-02-30",
            "0000-00-00",
            "+999999999-01-01",
            "31/02/2026",
            "25:61",
            "\u0663\u0664",
            "UNKNOWN_CODE",
            "true",
            "[]",
            "{}",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "${7*7}",
            "__${7*7}__::x",
            "#{x}",
            "../../etc/passwd",
            "%ff%00",
            "\r\nX-Sent: 1",
            "00000000-0000-0000-0000-000000000000",
            "85.07.30-033.28",
            "85.00.99-000.00",
            "https://[::ffff:127.0.0.1]/x",
            "{0} {1}");

    private static final List<String> BROKEN_ESCAPES =
            List.of("%ff", "%", "%zz", "%c3%28", "%ed%a0%80", "%00", "%u0041");

    private final Random random;

    public Hostile(long seed) {
        random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    public String text() {
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        return switch (random.nextInt(10)) {
            case 0 -> text;
            case 1 -> MARK + "x".repeat(random.nextInt(30_000));
            case 2 -> MARK + "\ud83d\ude00".repeat(random.nextInt(3_000));
            default -> text + MARK;
        };
    }

    /** In the form in which browsers send it; now and then torn. */
    public String encoded() {
        return random.nextInt(8) == 0
                ? MARK + BROKEN_ESCAPES.get(random.nextInt(BROKEN_ESCAPES.size()))
                : encode(text());
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** How many inputs a run has: {@code -Dfuzz.inputs=…} for more. */
    public static int inputs(int usual) {
        return Integer.getInteger("fuzz.inputs", usual);
    }

    /** {@code -Dfuzz.seed=…} for others. */
    public static long seed() {
        return Long.getLong("fuzz.seed", 4711);
    }
}
