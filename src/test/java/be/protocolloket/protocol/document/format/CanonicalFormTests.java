package be.protocolloket.protocol.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Execution(ExecutionMode.CONCURRENT)
class CanonicalFormTests {

    @ParameterizedTest
    @ValueSource(strings = {Samples.ELEGAST, Samples.WOONSPRONG, Samples.BLANK})
    void bothNotationsHashAlike(String name) {
        ProtocolDocument document = ProtocolDocuments.read(Samples.yaml(name));
        ProtocolDocument throughJson = ProtocolDocuments.read(ProtocolDocuments.write(document, DocumentFormat.JSON));
        assertThat(CanonicalForm.of(throughJson).sha256Hex())
                .isEqualTo(CanonicalForm.of(document).sha256Hex())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void bytesAreSortedJsonWithoutWhiteSpace() {
        ProtocolDocument document = ProtocolDocuments.read(
                "title: \"a \\\"b\\\"\\nc é\"\nlanguage: nl-BE\ndirection: MUTUAL\nreviewDate: 2030-01-01\n");
        assertThat(new String(CanonicalForm.of(document).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"dateStyle\":\"WRITTEN\",\"direction\":\"MUTUAL\",\"language\":\"nl-BE\",\"reviewDate\":\"2030-01-01\","
                                + "\"schema\":\"urn:protocolloket:schema:protocol:1\",\"title\":\"a \\\"b\\\"\\nc é\"}");
    }

    @Test
    void textFromBeforeTheTiesKeepsItsBytes() {
        String frozen =
                "{\"dateStyle\":\"WRITTEN\",\"direction\":\"ONE_WAY\",\"flows\":[{\"discloser\":\"a\",\"id\":\"f\","
                        + "\"itemGroups\":[{\"id\":\"g\",\"items\":[{\"code\":\"I\",\"specialCategory\":\"NO\"}]}],\"receiver\":\"b\"}],"
                        + "\"grounds\":[{\"caseKind\":\"RENT_ARREARS\",\"code\":\"G\"}],\"language\":\"nl-BE\","
                        + "\"schema\":\"urn:protocolloket:schema:protocol:1\",\"subjectNotice\":{\"moment\":\"BEFORE_TRANSFER\"},"
                        + "\"title\":\"t\",\"triggers\":[{\"code\":\"T\"}]}";
        assertThat(new String(CanonicalForm.of(ProtocolDocuments.read(frozen)).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(frozen);
    }

    @Test
    void canonicalBytesReadBackAsTheSameDocument() {
        ProtocolDocument document = Samples.woonsprong();
        assertThat(ProtocolDocuments.read(CanonicalForm.of(document).bytes())).isEqualTo(document);
    }

    @Test
    void everyChangedFieldChangesTheHash() {
        JsonNode tree = ProtocolDocuments.tree(Samples.woonsprong());
        Set<String> hashes =
                new HashSet<>(List.of(CanonicalForm.of(Samples.woonsprong()).sha256Hex()));
        int changes = 0;
        for (String pointer : texts(tree, "")) {
            ObjectNode changed = (ObjectNode) tree.deepCopy();
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = changed.at(pointer.substring(0, slash));
            String last = pointer.substring(slash + 1);
            String text = changed.at(pointer).stringValue() + " gewijzigd";
            if (parent instanceof ObjectNode object) {
                object.put(last, text);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), text);
            }
            hashes.add(CanonicalForm.of(ProtocolDocuments.read(changed)).sha256Hex());
            changes++;
        }
        assertThat(changes).isGreaterThan(100);
        assertThat(hashes).hasSize(changes + 1);
    }

    /** Pointers to a sample of free texts: labels, texts and names. */
    private static List<String> texts(JsonNode node, String pointer) {
        List<String> found = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> found.addAll(texts(member.getValue(), pointer + "/" + member.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                found.addAll(texts(node.get(i), pointer + "/" + i));
            }
        } else if (pointer.matches(".*/(label|text|name|heading|number|function|title|legalName|instrument|article)")) {
            found.add(pointer);
        }
        return found;
    }
}
