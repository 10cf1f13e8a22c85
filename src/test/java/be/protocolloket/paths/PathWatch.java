package be.protocolloket.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Follows the process tests of the rooms of the table, writes down every path that they walk to its end, and lets no case end while somebody
 * still has a task in it.
 */
public final class PathWatch implements BeforeEachCallback, AfterEachCallback {

    /** Tests that passed, as class and method. */
    private static final TreeSet<String> PASSED = new TreeSet<>();

    private static final List<WalkedPath> WALKED = new ArrayList<>();

    static synchronized List<WalkedPath> walked() {
        return List.copyOf(WALKED);
    }

    static synchronized boolean passed(Class<?> test, String method) {
        return PASSED.contains(name(test, method));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (ProcessTests.areIn(test.getRequiredTestClass())) {
            var context = SpringExtension.getApplicationContext(test);
            Recorder.begin(walks -> new Telling(context, walks));
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (ProcessTests.areIn(test.getRequiredTestClass())) {
            var paths = Recorder.end();
            if (test.getExecutionException().isEmpty()) {
                write(
                        name(
                                test.getRequiredTestClass(),
                                test.getRequiredTestMethod().getName()),
                        paths);
            }
        }
    }

    private static synchronized void write(String test, List<WalkedPath> paths) {
        PASSED.add(test);
        WALKED.addAll(paths);
    }

    private static String name(Class<?> test, String method) {
        return test.getName() + "#" + method;
    }
}
