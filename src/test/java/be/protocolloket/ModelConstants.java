package be.protocolloket;

import be.protocolloket.workflow.ProcessVariable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names that the code has for what stands in a model, by the name of the constant. */
final class ModelConstants {

    private ModelConstants() {}

    static Class<?> of(ModelFile file) {
        try {
            return Class.forName("be.protocolloket." + file.room() + ".model." + file.constantsClass());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Those that the model speaks of. */
    static Map<String, ProcessVariable<?>> variables(ModelFile file) {
        return constants(nested(of(file), "Variables"), ProcessVariable.class);
    }

    /** Those that only the code reads and writes. */
    static Map<String, ProcessVariable<?>> codeVariables(ModelFile file) {
        return constants(nested(of(file), "CodeVariables"), ProcessVariable.class);
    }

    static Map<String, String> names(Map<String, ProcessVariable<?>> variables) {
        Map<String, String> names = new TreeMap<>();
        variables.forEach((constant, variable) -> names.put(constant, variable.name()));
        return names;
    }

    static Map<String, String> strings(Class<?> constants) {
        return constants(constants, String.class);
    }

    /** A class without constants when there is none of that name. */
    static Class<?> nested(Class<?> constants, String name) {
        return Stream.of(constants.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(name))
                .findFirst()
                .orElse(None.class);
    }

    /** All that are public, so that one of another type is a failure and not overlooked. */
    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> constants(Class<?> holder, Class<?> type) {
        Map<String, T> all = new TreeMap<>();
        Arrays.stream(holder.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .forEach(field -> all.put(field.getName(), (T) type.cast(value(field))));
        return all;
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class None {}
}
