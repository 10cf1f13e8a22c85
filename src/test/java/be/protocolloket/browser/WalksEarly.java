package be.protocolloket.browser;

import be.protocolloket.TimeByPart;
import be.protocolloket.paths.PathTableTests;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * On the second core first what looks at the house itself, while the application starts on the first; then the walks in the browser, of which
 * only one can go on at a time; and last what any core that is free can do. All others keep their order, and what judges the paths that they
 * walked comes after them.
 */
public final class WalksEarly implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(WalksEarly::turn));
    }

    private static int turn(ClassDescriptor described) {
        var test = described.getTestClass();
        if (test.getPackage().equals(PathTableTests.class.getPackage())) {
            return 3;
        }
        if (test.getPackage().equals(TimeByPart.class.getPackage())) {
            return 0;
        }
        return test.getPackage().equals(WalksEarly.class.getPackage()) ? 1 : 2;
    }
}
