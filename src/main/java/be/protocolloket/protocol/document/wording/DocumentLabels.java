package be.protocolloket.protocol.document.wording;

/** Message keys of the labels in messages/protocol-document_nl.properties and _en.properties. */
public final class DocumentLabels {

    private static final String PREFIX = "protocol.document.";

    private DocumentLabels() {}

    /** The key of an enum constant, for instance protocol.document.Direction.MUTUAL. */
    public static String key(Enum<?> constant) {
        return PREFIX + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** The key of a record component, for instance protocol.document.field.Party.legalName. */
    public static String key(Class<?> type, String component) {
        return PREFIX + "field." + type.getSimpleName() + "." + component;
    }
}
