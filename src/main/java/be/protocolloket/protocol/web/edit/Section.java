package be.protocolloket.protocol.web.edit;

import be.protocolloket.workflow.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is edited on one page.
 *
 * @param id in the page's address; stays the same when other sections come and go
 * @param title as in the contents
 * @param movable id of the article or flow that this section is about, so that the contents can move or remove it; else empty
 */
record Section(String id, String title, List<Root> roots, String movable) {

    /** Digest of the section's paths and values, by which a change by somebody else is detected. */
    String fingerprint(JsonNode tree) {
        StringBuilder content = new StringBuilder();
        for (Root root : roots) {
            content.append(root.path())
                    .append('=')
                    .append(TreePath.parse(root.path()).in(tree))
                    .append('\n');
        }
        return Fingerprint.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
