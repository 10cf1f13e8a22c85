package be.protocolloket.workflow;

import java.util.Locale;

/** Names of enum values as message keys, forms and addresses have them: in lower case, with hyphens. */
public final class EnumNames {

    private EnumNames() {}

    /** Message key of a value, such as {@code protocol.state.advice-round} for {@code ADVICE_ROUND}. */
    public static String key(String prefix, Enum<?> value) {
        return prefix + "." + hyphened(value);
    }

    /** Such as {@code advice-round} for {@code ADVICE_ROUND}. */
    public static String hyphened(Enum<?> value) {
        return hyphened(value.name());
    }

    /** As {@link #hyphened(Enum)}, for a value that is only known by its name. */
    public static String hyphened(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
