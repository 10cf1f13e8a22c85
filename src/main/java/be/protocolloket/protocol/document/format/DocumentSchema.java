package be.protocolloket.protocol.document.format;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The published JSON Schema, and what it has against a file. */
public final class DocumentSchema {

    static final String RESOURCE = "/static/schemas/protocol.json";

    /** A longer list helps nobody, and a hostile file could fill a page with it. */
    private static final int MOST_PROBLEMS = 50;

    private static final Schema SCHEMA = load();

    private DocumentSchema() {}

    /** The first problems; none when the tree fits the schema. */
    static List<DocumentProblem> check(LocatedTree tree) {
        return SCHEMA
                .validate(
                        tree.root(), context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> problem(tree, error))
                .distinct()
                .limit(MOST_PROBLEMS)
                .toList();
    }

    public static JsonNode node() {
        return SCHEMA.getSchemaNode();
    }

    private static DocumentProblem problem(LocatedTree tree, Error error) {
        String path = path(error.getInstanceLocation());
        String property = error.getProperty();
        boolean namesProperty = property != null && !"required".equals(error.getKeyword());
        return tree.problem(
                namesProperty ? LocatedTree.member(path, Objects.requireNonNull(property)) : path,
                SchemaSentence.of(error));
    }

    private static String path(NodePath location) {
        String path = "";
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            path = step instanceof Integer index
                    ? LocatedTree.element(path, index)
                    : LocatedTree.member(path, String.valueOf(step));
        }
        return path;
    }

    private static Schema load() {
        try (InputStream file = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(RESOURCE))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(DocumentMapper.JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
