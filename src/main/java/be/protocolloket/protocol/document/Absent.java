package be.protocolloket.protocol.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an absent value becomes, so that no reader of a record meets a null list or a null text. */
final class Absent {

    private Absent() {}

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
