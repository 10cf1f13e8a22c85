package be.protocolloket.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process: its name in the models, and how its value is kept there (as text, boolean, whole number or moment). Knows no engine:
 * it reads from whatever finds a value by name, such as {@code execution::getVariable}, and writes to whatever keeps one.
 *
 * @param <T> what the value means to the rooms
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Class<T> type;
    private final Function<Object, T> reader;
    private final Function<T, Object> writer;

    private ProcessVariable(String name, Class<T> type, Function<Object, T> reader, Function<T, Object> writer) {
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
    }

    public static ProcessVariable<UUID> uuid(String name) {
        return coded(name, UUID.class, UUID::fromString, UUID::toString);
    }

    /** Kept as the name of the constant, which is what conditions in the models compare with. */
    public static <E extends Enum<E>> ProcessVariable<E> enumeration(String name, Class<E> type) {
        return coded(name, type, text -> Enum.valueOf(type, text), Enum::name);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return plain(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return plain(name, Integer.class);
    }

    /** A short word such as the code of a term; never anything about a person. */
    public static ProcessVariable<String> text(String name) {
        return plain(name, String.class);
    }

    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(name, Instant.class, value -> ((Date) value).toInstant(), Date::from);
    }

    /** A value of a room's own that is kept as text. */
    public static <T> ProcessVariable<T> coded(
            String name, Class<T> type, Function<String, T> reader, Function<T, String> writer) {
        return new ProcessVariable<>(name, type, value -> reader.apply((String) value), writer::apply);
    }

    private static <T> ProcessVariable<T> plain(String name, Class<T> type) {
        return new ProcessVariable<>(name, type, type::cast, value -> value);
    }

    /** As the models write it. */
    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** @throws IllegalStateException when the process never set it, which is a fault of the model */
    public T get(Function<String, @Nullable Object> scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("the process has no variable " + name));
    }

    public Optional<T> find(Function<String, @Nullable Object> scope) {
        return Optional.ofNullable(scope.apply(name)).map(reader);
    }

    public void set(BiConsumer<String, @Nullable Object> scope, @Nullable T value) {
        scope.accept(name, value == null ? null : writer.apply(value));
    }

    /** Name and value as the engine takes them, for {@link Map#ofEntries}. */
    public Map.Entry<String, Object> to(T value) {
        return Map.entry(name, writer.apply(value));
    }

    @Override
    public String toString() {
        return name;
    }
}
