package be.protocolloket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Prints, when all tests are done, how many tests each part has and how long they took, beside the last run that was written down
 * ({@code time-by-part.csv}), and which classes took longest. The start of the application counts for the first class that needs it.
 */
public final class TimeByPart implements TestExecutionListener {

    private static final int SLOWEST = 10;

    private enum Part {
        STRUCTURE,
        UNIT,
        APPLICATION,
        BROWSER;

        static Part of(Class<?> test) {
            if (test.getPackageName().endsWith(".browser")) {
                return BROWSER;
            }
            if (AnnotatedElementUtils.hasAnnotation(test, IntegrationTest.class)) {
                return APPLICATION;
            }
            return test.getPackage().equals(TimeByPart.class.getPackage()) ? STRUCTURE : UNIT;
        }
    }

    private record Took(Class<?> test, double seconds) {}

    private final Map<String, Long> started = new HashMap<>();
    private final Map<Part, Integer> tests = new EnumMap<>(Part.class);
    private final List<Took> classes = new ArrayList<>();

    @Override
    public synchronized void executionStarted(TestIdentifier identifier) {
        started.put(identifier.getUniqueId(), System.nanoTime());
    }

    @Override
    public synchronized void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        long nanos = System.nanoTime() - started.remove(identifier.getUniqueId());
        var source = identifier.getSource();
        if (identifier.isTest()) {
            as(source, MethodSource.class)
                    .ifPresent(method -> tests.merge(Part.of(method.getJavaClass()), 1, Integer::sum));
        } else {
            as(source, ClassSource.class).ifPresent(test -> classes.add(new Took(test.getJavaClass(), nanos / 1e9)));
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        Map<String, String[]> before = before();
        System.out.printf("%n%-12s %8s %10s %8s %10s%n", "Part", "Tests", "Seconds", "before", "before");
        for (Part part : Part.values()) {
            double seconds = classes.stream()
                    .filter(took -> Part.of(took.test()) == part)
                    .mapToDouble(Took::seconds)
                    .sum();
            row(part.name().toLowerCase(Locale.ROOT), tests.getOrDefault(part, 0), seconds, before);
        }
        row(
                "all",
                tests.values().stream().mapToInt(Integer::intValue).sum(),
                classes.stream().mapToDouble(Took::seconds).sum(),
                before);
        System.out.println("Slowest classes");
        classes.stream()
                .sorted(Comparator.comparingDouble(Took::seconds).reversed())
                .limit(SLOWEST)
                .forEach(took -> System.out.printf(
                        Locale.ROOT, "%10.1f %s%n", took.seconds(), took.test().getSimpleName()));
    }

    private static void row(String part, int tests, double seconds, Map<String, String[]> before) {
        String[] last = before.getOrDefault(part, new String[] {part, "", ""});
        System.out.printf(Locale.ROOT, "%-12s %8d %10.1f %8s %10s%n", part, tests, seconds, last[1], last[2]);
    }

    /** Part, tests and seconds of a whole run on two quiet cores, by part. */
    private static Map<String, String[]> before() {
        try (InputStream file = Objects.requireNonNull(TimeByPart.class.getResourceAsStream("/time-by-part.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static <T> Optional<T> as(Optional<?> source, Class<T> kind) {
        return source.filter(kind::isInstance).map(kind::cast);
    }
}
