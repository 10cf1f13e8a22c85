package be.protocolloket.accountability.ledger;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.format.CanonicalForm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry as the table holds it, believed or not. */
public record StoredEntry(
        String chain,
        long number,
        Instant at,
        String kind,
        @Nullable UUID actor,
        @Nullable String body,
        @Nullable String counterpart,
        @Nullable UUID protocolId,
        @Nullable UUID caseId,
        @Nullable UUID transferId,
        List<String> readers,
        JsonNode details,
        String previous,
        String hash) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** To the microsecond, as PostgreSQL keeps it. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The entry that follows on a head. */
    public static StoredEntry following(ChainHead head, Instant at, NewEntry told) {
        var unsealed = new StoredEntry(
                head.chain(),
                head.number() + 1,
                at,
                told.kind().name(),
                told.actor(),
                digits(told.body()),
                digits(told.counterpart()),
                told.protocolId(),
                told.caseId(),
                told.transferId(),
                told.readers().stream().map(EnterpriseNumber::digits).toList(),
                JSON.valueToTree(told.details()),
                head.hash(),
                "");
        return unsealed.hashed();
    }

    private StoredEntry hashed() {
        return new StoredEntry(
                chain,
                number,
                at,
                kind,
                actor,
                body,
                counterpart,
                protocolId,
                caseId,
                transferId,
                readers,
                details,
                previous,
                computedHash());
    }

    /** The same entry under another number, with its hash unchanged. */
    public StoredEntry numbered(long other) {
        return new StoredEntry(
                chain,
                other,
                at,
                kind,
                actor,
                body,
                counterpart,
                protocolId,
                caseId,
                transferId,
                readers,
                details,
                previous,
                hash);
    }

    /** What the hash must be: SHA-256 of everything else, the hash of the entry before included. */
    public String computedHash() {
        return CanonicalForm.of(content()).sha256Hex();
    }

    /** With the names of the table's columns. */
    public ObjectNode row() {
        return content().put("hash", hash);
    }

    private ObjectNode content() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("chain", chain)
                .put("number", number)
                .put("at", MOMENT.format(at))
                .put("kind", kind);
        put(tree, "actor", actor);
        put(tree, "body", body);
        put(tree, "counterpart", counterpart);
        put(tree, "protocol_id", protocolId);
        put(tree, "case_id", caseId);
        put(tree, "transfer_id", transferId);
        var list = tree.putArray("readers");
        readers.forEach(list::add);
        tree.set("details", details);
        return tree.put("previous", previous);
    }

    private static void put(ObjectNode tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }

    private static @Nullable String digits(@Nullable EnterpriseNumber number) {
        return number == null ? null : number.digits();
    }
}
