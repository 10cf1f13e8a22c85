package be.protocolloket.protocol.document.format;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in plain Dutch what the schema has against a value. */
final class SchemaSentence {

    private SchemaSentence() {}

    static String of(Error error) {
        JsonNode expected = error.getSchemaNode();
        return switch (String.valueOf(error.getKeyword())) {
            case "additionalProperties", "unevaluatedProperties" ->
                "Het veld '" + error.getProperty()
                        + "' bestaat hier niet. Kijk na of het juist gespeld is en op de juiste plaats staat.";
            case "required" -> "Het veld '" + error.getProperty() + "' ontbreekt.";
            case "type" ->
                "Hier hoort " + kind(text(expected)) + " te staan, geen " + found(error.getInstanceNode()) + "."
                        + advice(error);
            case "enum" -> "Deze waarde bestaat niet. Kies uit: " + String.join(", ", values(expected)) + ".";
            case "const" -> "Deze waarde moet '" + text(expected) + "' zijn.";
            case "format" -> "Dit is geen bestaande datum. Schrijf ze als jaar-maand-dag, bijvoorbeeld 2024-05-24.";
            case "pattern" ->
                text(expected).startsWith("^P")
                        ? "Dit is geen termijn. Schrijf bijvoorbeeld P3M voor drie maanden of P10Y voor tien jaar."
                        : "Vul hier tekst in.";
            case "minimum" -> "Dit getal moet minstens " + text(expected) + " zijn.";
            default -> "Deze waarde past niet op deze plaats.";
        };
    }

    private static String text(JsonNode expected) {
        return expected.isValueNode() ? expected.asString() : "";
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "een groep velden";
            case "array" -> "een lijst";
            case "boolean" -> "ja (true) of nee (false)";
            case "integer" -> "een geheel getal";
            default -> "tekst";
        };
    }

    private static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "groep velden";
            case ARRAY -> "lijst";
            case BOOLEAN -> "ja/nee-waarde";
            case NUMBER -> "getal";
            case STRING -> "tekst";
            default -> "lege waarde";
        };
    }

    private static String advice(Error error) {
        boolean quotable =
                error.getInstanceNode().isNumber() || error.getInstanceNode().isBoolean();
        return quotable && "string".equals(text(error.getSchemaNode()))
                ? " Zet de waarde tussen aanhalingstekens."
                : "";
    }

    private static List<String> values(JsonNode expected) {
        List<String> values = new ArrayList<>();
        expected.forEach(value -> values.add(value.asString()));
        return values;
    }
}
