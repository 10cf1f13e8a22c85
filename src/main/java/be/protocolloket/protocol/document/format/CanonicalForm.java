package be.protocolloket.protocol.document.format;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The one byte sequence of a document's content: JSON after RFC 8785 (keys sorted by UTF-16 code unit, no white space, least
 * escaping), text in NFC, absent values left out. The same content has the same bytes whatever notation it came in.
 */
public final class CanonicalForm {

    private final byte[] bytes;

    private CanonicalForm(byte[] bytes) {
        this.bytes = bytes;
    }

    public static CanonicalForm of(ProtocolDocument document) {
        return of(ProtocolDocuments.tree(document));
    }

    /** @param tree of objects, arrays, texts, booleans and whole numbers only */
    public static CanonicalForm of(JsonNode tree) {
        StringBuilder json = new StringBuilder();
        write(tree, json);
        return new CanonicalForm(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** UTF-8; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
    public String sha256Hex() {
        return Fingerprint.of(bytes);
    }

    private static void write(JsonNode node, StringBuilder json) {
        if (node.isObject()) {
            writeObject(node, json);
        } else if (node.isArray()) {
            writeArray(node, json);
        } else if (node.isString()) {
            writeString(node.stringValue(), json);
        } else {
            json.append(node.asString()); // booleans and small integers only: RFC 8785 writes them like this too
        }
    }

    private static void writeObject(JsonNode node, StringBuilder json) {
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.sort(names);
        String separator = "{";
        for (String name : names) {
            json.append(separator);
            writeString(name, json);
            json.append(':');
            write(node.path(name), json);
            separator = ",";
        }
        json.append(names.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode node, StringBuilder json) {
        json.append('[');
        for (Iterator<JsonNode> elements = node.iterator(); elements.hasNext(); ) {
            write(elements.next(), json);
            json.append(elements.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private static void writeString(String value, StringBuilder json) {
        json.append('"');
        for (char c : Normalizer.normalize(value, Normalizer.Form.NFC).toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> json.append(c < 0x20 ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        json.append('"');
    }
}
