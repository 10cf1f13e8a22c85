package be.protocolloket.paths;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The tests of which the table is made: they alone walk through the models step by step, by themselves and the same in every run. */
final class ProcessTests {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final List<String> ROOMS = List.of("be.protocolloket.exchange", "be.protocolloket.retention");
    private static final String SUFFIX = "ProcessTests";

    private ProcessTests() {}

    static boolean areIn(Class<?> test) {
        return test.getSimpleName().endsWith(SUFFIX)
                && ROOMS.stream().anyMatch(room -> (test.getPackageName() + ".").startsWith(room + "."));
    }

    /** Those that did not run, or failed. */
    static List<String> missing() {
        return classes()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods())
                        .filter(ProcessTests::isTest)
                        .filter(method -> !PathWatch.passed(test, method.getName()))
                        .map(method -> test.getSimpleName() + "#" + method.getName()))
                .sorted()
                .toList();
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    private static Stream<Class<?>> classes() {
        return ROOMS.stream().flatMap(room -> files(SOURCES.resolve(room.replace('.', '/'))).stream());
    }

    private static List<Class<?>> files(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX + ".java"))
                    .<Class<?>>map(ProcessTests::load)
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Class<?> load(Path source) {
        String name = SOURCES.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
