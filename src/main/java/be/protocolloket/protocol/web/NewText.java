package be.protocolloket.protocol.web;

import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the first text of a new draft from another text: replaces the parties and removes what belonged to the old ones. */
final class NewText {

    private NewText() {}

    /**
     * Puts bodies in the place of the text's parties, in their order. Names of persons, advices, known slips and the date are left out: they
     * were true of the other protocol.
     *
     * @param bodies at least as many as the text has parties
     */
    static ProtocolDocument with(ProtocolDocument text, List<PublicBody> bodies, boolean mutual) {
        ObjectNode tree = (ObjectNode) ProtocolDocuments.tree(text);
        ArrayNode parties = tree.path("parties") instanceof ArrayNode known ? known : tree.putArray("parties");
        boolean blank = parties.isEmpty();
        for (int i = 0; i < bodies.size(); i++) {
            ObjectNode party = i < parties.size()
                    ? (ObjectNode) parties.get(i)
                    : parties.addObject().put("id", "partij-" + (i + 1));
            fill(party, bodies.get(i));
        }
        tree.remove(List.of("documentDate", "statedAdvices", "errata", "place", "vtcAdvice"));
        if (blank) {
            tree.put("direction", mutual ? "MUTUAL" : "ONE_WAY");
            BlankText.complete(tree, mutual);
        }
        return ProtocolDocuments.read(tree);
    }

    private static void fill(ObjectNode party, PublicBody body) {
        party.remove(
                List.of("clause", "aliasesSeen", "truncated", "foundedOn", "dpo", "status", "governingBodyApproval"));
        party.put("legalName", body.legalName());
        party.put("legalForm", body.legalForm());
        party.put("enterpriseNumber", body.number().display());
        party.put("address", body.address());
        party.put("alias", body.shortName());
        if (body.foundedOn() != null) {
            party.put("foundedOn", body.foundedOn().toString());
        }
        vacate(party, "representatives");
        vacate(party, "signatories");
        if (!party.path("signatories").isArray()) {
            party.putArray("signatories")
                    .addObject()
                    .put("id", party.path("id").asString() + "-1")
                    .put("state", "VACANT")
                    .put("required", true);
        }
    }

    private static void vacate(ObjectNode party, String list) {
        StreamSupport.stream(party.path(list).spliterator(), false)
                .map(JsonNode::asObject)
                .forEach(seat -> {
                    seat.remove("name");
                    seat.put("state", "VACANT");
                });
    }
}
