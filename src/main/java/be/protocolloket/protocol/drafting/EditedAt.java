package be.protocolloket.protocol.drafting;

import be.protocolloket.workflow.form.FieldProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Leads to the page of the editor on which a place in a draft is filled in. */
final class EditedAt {

    private EditedAt() {}

    /** The contents, where parts are added. */
    static FieldProblem.Elsewhere contents() {
        return new FieldProblem.Elsewhere("edit");
    }

    /** @param articleId in which a reader meets it, when there is one */
    static FieldProblem.Elsewhere of(String path, @Nullable String articleId) {
        String article = articleId == null ? "" : "&article=" + encoded(articleId);
        return new FieldProblem.Elsewhere("edit?at=" + encoded(path) + article);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
