package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.wording.PartyClause;
import be.protocolloket.protocol.side.Side;
import be.protocolloket.protocol.side.SidePart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/** Writes out what stands on the side of a party, in full and in a reader's words: one line for each field or each element of a list. */
@Component
public class PartWords {

    private final MessageSource messages;

    PartWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param content as {@link Side} has it; null for nothing
     * @param text where references are looked up
     */
    public List<String> lines(SidePart part, @Nullable String content, ProtocolDocument text) {
        if (content == null) {
            return List.of();
        }
        EditWords words = new EditWords(messages, LocaleContextHolder.getLocale());
        JsonNode node = Side.read(content);
        if (part.list().isPresent()) {
            Field list = Field.of(ProtocolDocument.class, part.list().get());
            return node.valueStream()
                    .map(element -> record(list.type(), element, words, text))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        boolean alone = part.fields().size() == 1;
        for (String name : part.fields()) {
            Field field = Field.of(Party.class, name);
            JsonNode value = node.path(name);
            if (!value.isMissingNode() && field.kind() != Kind.ID) {
                values(field, filled(name, value, node, text), words, text)
                        .map(line -> alone ? line : words.label(field) + ": " + line)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The sentence of a party as it stands in the text: with the data that it names between braces. */
    private static JsonNode filled(String name, JsonNode value, JsonNode party, ProtocolDocument text) {
        return name.equals("clause")
                ? text.party(party.path("id").asString(""))
                        .<JsonNode>map(known -> StringNode.valueOf(PartyClause.filled(value.asString(""), known)))
                        .orElse(value)
                : value;
    }

    private static Stream<String> values(Field field, JsonNode value, EditWords words, ProtocolDocument text) {
        return switch (field.kind()) {
            case RECORDS -> value.valueStream().map(element -> record(field.type(), element, words, text));
            case RECORD -> Stream.of(record(field.type(), value, words, text));
            default ->
                value.isArray() ? Stream.of(joined(field, value, words, text)) : plain(field, value, words, text);
        };
    }

    private static Stream<String> plain(Field field, JsonNode value, EditWords words, ProtocolDocument text) {
        return Stream.of(DocumentPlaces.value(field, value.asString(""), text, words));
    }

    private static String joined(Field field, JsonNode values, EditWords words, ProtocolDocument text) {
        return values.valueStream()
                .map(value -> DocumentPlaces.value(field, value.asString(""), text, words))
                .collect(Collectors.joining(", "));
    }

    private static String record(Class<?> type, JsonNode record, EditWords words, ProtocolDocument text) {
        return Field.of(type).stream()
                .filter(field -> field.kind() != Kind.ID && (record.has(field.name()) || saysNo(field)))
                .filter(field -> !field.name().equals("party"))
                .map(field -> words.label(field) + ": "
                        + values(field, given(field, record), words, text).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" · "));
    }

    /** Canonical JSON leaves a "no" out, and a reader must see it: no signature that is required is as much of a choice. */
    private static boolean saysNo(Field field) {
        return field.kind() == Kind.FLAG && !field.name().equals("truncated");
    }

    private static JsonNode given(Field field, JsonNode record) {
        JsonNode value = record.path(field.name());
        return value.isMissingNode() && field.kind() == Kind.FLAG ? BooleanNode.FALSE : value;
    }
}
