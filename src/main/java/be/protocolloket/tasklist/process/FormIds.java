package be.protocolloket.tasklist.process;

import java.util.Locale;

/** A user task's form has the task's own name: {@code userTask_giveAdvice} is answered on {@code give-advice}. */
final class FormIds {

    private static final String PREFIX = "userTask_";

    private FormIds() {}

    static String of(String elementId) {
        return elementId.substring(PREFIX.length()).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
