package be.protocolloket.protocol.document.format;

import be.protocolloket.protocol.document.ProtocolDocument;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads and writes protocols in the interchange format. Reading is strict: a file is a protocol or a list of problems in Dutch, never
 * a stack trace. Writing and reading again gives an equal document.
 */
public final class ProtocolDocuments {

    private ProtocolDocuments() {}

    /** Reads YAML or JSON, whichever it is. Throws {@link DocumentRejectedException}. */
    public static ProtocolDocument read(byte[] content) {
        return read(content, DocumentFormat.detect(content));
    }

    /** Reads YAML or JSON, whichever it is. Throws {@link DocumentRejectedException}. */
    public static ProtocolDocument read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads one notation. Throws {@link DocumentRejectedException}. */
    public static ProtocolDocument read(byte[] content, DocumentFormat format) {
        return toDocument(parse(content, format));
    }

    /** Reads a tree, for instance one that an editor changed. Throws {@link DocumentRejectedException}, without lines. */
    public static ProtocolDocument read(JsonNode tree) {
        return read(DocumentMapper.JSON.writeValueAsBytes(tree), DocumentFormat.JSON);
    }

    /** Reads a file that somebody chose, YAML or JSON. Throws {@link DocumentRejectedException}, also when it is larger than a protocol may be. */
    public static ProtocolDocument readEntered(byte[] content) {
        DocumentSize.check(content.length);
        ProtocolDocument document = read(content);
        DocumentSize.check(tree(document));
        return document;
    }

    /** Reads a tree that somebody changed. Throws {@link DocumentRejectedException}, also when it grew larger than a protocol may be. */
    public static ProtocolDocument readEntered(JsonNode tree) {
        byte[] bytes = DocumentMapper.JSON.writeValueAsBytes(tree);
        DocumentSize.check(bytes.length);
        DocumentSize.check(tree);
        return read(bytes, DocumentFormat.JSON);
    }

    /** Writes in canonical order: fields as in the schema, absent values left out. */
    public static String write(ProtocolDocument document, DocumentFormat format) {
        return mapper(format).writeValueAsString(document);
    }

    /** The document as a tree of its fields, absent values left out. */
    public static JsonNode tree(ProtocolDocument document) {
        return DocumentMapper.JSON.valueToTree(document);
    }

    /** The published JSON Schema (draft 2020-12) of the format; its titles are Dutch, its descriptions English. */
    public static JsonNode schema() {
        return DocumentSchema.node().deepCopy();
    }

    private static LocatedTree parse(byte[] content, DocumentFormat format) {
        if (content.length > DocumentMapper.MAX_BYTES) {
            throw rejected("Het bestand is te groot: meer dan 2 MB.");
        }
        try (JsonParser parser = mapper(format).createParser(new ByteArrayInputStream(utf8(content)))) {
            return new LocatedTreeReader(parser).read();
        } catch (StreamConstraintsException e) {
            throw new DocumentRejectedException(LocatedTree.problem(
                    "", "Het bestand is te diep genest of bevat te lange waarden.", e.getLocation()));
        } catch (JacksonException e) {
            throw new DocumentRejectedException(LocatedTree.problem("", unreadable(format), e.getLocation()));
        } catch (DocumentRejectedException rejected) {
            throw rejected;
        } catch (RuntimeException e) {
            // The YAML parser also throws exceptions that are not Jackson's; whatever a file provokes makes that file
            // unreadable.
            throw rejected(unreadable(format));
        }
    }

    private static byte[] utf8(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw rejected("Het bestand is geen UTF-8-tekst. Bewaar het opnieuw met de tekencodering UTF-8.");
        }
    }

    private static ProtocolDocument toDocument(LocatedTree tree) {
        List<DocumentProblem> problems = DocumentSchema.check(tree);
        if (!problems.isEmpty()) {
            throw new DocumentRejectedException(problems);
        }
        try {
            return DocumentMapper.JSON.treeToValue(tree.root(), ProtocolDocument.class);
        } catch (JacksonException e) {
            throw new DocumentRejectedException(tree.problem(path(e), "Deze waarde past niet op deze plaats."));
        }
    }

    private static String path(JacksonException e) {
        String path = "";
        for (JacksonException.Reference step : e.getPath()) {
            path = step.getPropertyName() == null
                    ? LocatedTree.element(path, step.getIndex())
                    : LocatedTree.member(path, step.getPropertyName());
        }
        return path;
    }

    private static ObjectMapper mapper(DocumentFormat format) {
        return format == DocumentFormat.JSON ? DocumentMapper.JSON : DocumentMapper.YAML;
    }

    private static String unreadable(DocumentFormat format) {
        return "Het bestand is geen geldige " + format
                + ". Kijk na of haakjes, aanhalingstekens en inspringingen kloppen.";
    }

    private static DocumentRejectedException rejected(String message) {
        return new DocumentRejectedException(DocumentProblem.ofWhole(message));
    }
}
