package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.proofreading.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a section lacks, with a link to where it is filled in.
 *
 * @param anchor id of the field on this page, or of the nearest one around it; null when it is filled in elsewhere
 */
record GapLine(Finding finding, @Nullable String anchor) {

    static GapLine of(Finding finding, List<FieldView> fields) {
        return new GapLine(
                finding,
                nearest(finding.path(), fields)
                        .map(FieldView::id)
                        .reduce((around, within) -> within)
                        .orElse(null));
    }

    private static Stream<FieldView> nearest(String path, List<FieldView> fields) {
        return fields.stream()
                .filter(field -> holds(field.name(), path))
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        Stream.concat(
                                nearest(path, field.fields()),
                                field.items().stream().flatMap(item -> nearest(path, item.fields())))));
    }

    private static boolean holds(String name, String path) {
        return path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "[");
    }
}
