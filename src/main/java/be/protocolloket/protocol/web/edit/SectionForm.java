package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentProblem;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers on one page, over the document they belong to: as stored, or as somebody typed them. Holds everything typed, right or wrong,
 * until it can be saved.
 */
final class SectionForm {

    private final ProtocolDocument stored;
    private final Section section;
    private final EditWords words;
    private final ObjectNode tree;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String opened;

    private SectionForm(ProtocolDocument stored, Section section, EditWords words) {
        this.stored = stored;
        this.section = section;
        this.words = words;
        this.tree = (ObjectNode) ProtocolDocuments.tree(stored);
    }

    static SectionForm stored(ProtocolDocument stored, Section section, EditWords words) {
        return new SectionForm(stored, section, words);
    }

    /** @throws UnknownAnswerException when something was posted that the form does not ask */
    static SectionForm typed(
            ProtocolDocument stored, Section section, Map<String, List<String>> posted, EditWords words) {
        SectionForm form = new SectionForm(stored, section, words);
        FormReader reader = new FormReader(posted, words);
        for (Root root : section.roots()) {
            TreePath.parse(root.path()).set(form.tree, reader.read(root.field(), root.path()));
        }
        if (!reader.unread().isEmpty()) {
            throw new UnknownAnswerException();
        }
        form.problems.addAll(reader.problems());
        return form;
    }

    /**
     * Adds, removes or moves an element of a list.
     *
     * @param action such as {@code add:flows[0].itemGroups} or {@code up:articles[2].body[1]}
     * @throws UnknownAnswerException when there is no such list in this section
     */
    void change(String action) {
        String[] parts = action.split(":", 2);
        if (parts.length < 2 || section.roots().stream().noneMatch(root -> root.holds(parts[1]))) {
            throw new UnknownAnswerException();
        }
        problems.clear();
        TreePath path = TreePath.parse(parts[1]);
        opened = parts[0].equals("add") ? add(parts[1]) : ListMoves.move(tree, path, parts[0], parts[1]);
    }

    private String add(String name) {
        ArrayNode list = TreePath.parse(name).list(tree);
        ObjectNode element = list.addObject();
        Field field = FieldAt.find(section, name);
        for (Field each : Field.of(field.type())) {
            boolean names = each.kind() == Kind.ID || (each.name().equals("code") && each.kind() == Kind.TEXT);
            if (each.required() && names) {
                element.put(
                        each.name(),
                        field.type().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "-"
                                + UUID.randomUUID().toString().substring(0, 8));
            }
        }
        return name + "[" + (list.size() - 1) + "]";
    }

    /** The whole document with these answers, or nothing, and then {@link #problems()} says why. */
    Optional<ProtocolDocument> document() {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ProtocolDocuments.readEntered(tree));
        } catch (DocumentRejectedException rejected) {
            rejected.problems().forEach(problem -> problems.add(problem(problem)));
            return Optional.empty();
        }
    }

    private Problem problem(DocumentProblem problem) {
        boolean here = section.roots().stream().anyMatch(root -> root.holds(problem.path()));
        return new Problem(here ? problem.path() : "", here ? problem.message() : problem.describe());
    }

    void refuse(String name, String text) {
        problems.add(new Problem(name, text));
    }

    List<Problem> problems() {
        return problems;
    }

    List<FieldView> fields() {
        FormWriter writer = new FormWriter(stored, words, problems, opened);
        return section.roots().stream()
                .map(root -> writer.view(
                        root.field(), root.path(), TreePath.parse(root.path()).in(tree), root.label()))
                .toList();
    }

    /** What differs from what is stored, each with both sides. */
    List<Difference> differences() {
        JsonNode theirs = ProtocolDocuments.tree(stored);
        return section.roots().stream()
                .filter(root -> !TreePath.parse(root.path())
                        .in(tree)
                        .equals(TreePath.parse(root.path()).in(theirs)))
                .map(root -> new Difference(
                        root.label(),
                        plain(TreePath.parse(root.path()).in(theirs)),
                        plain(TreePath.parse(root.path()).in(tree))))
                .toList();
    }

    private static String plain(JsonNode node) {
        if (node.isContainer()) {
            return node.valueStream()
                    .map(SectionForm::plain)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }
        return node.isMissingNode() ? "" : node.asString();
    }

    /**
     * A part of the section that two people wrote differently.
     *
     * @param stored what somebody else saved
     * @param typed what this person typed
     */
    record Difference(String label, String stored, String typed) {}
}
