package be.protocolloket.accountability.ledger;

import be.protocolloket.party.EnterpriseNumber;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be told.
 *
 * @param readers the bodies that may read it
 * @param details codes: texts, whole numbers, truths and lists of these
 */
public record NewEntry(
        String chain,
        EntryKind kind,
        @Nullable UUID actor,
        @Nullable EnterpriseNumber body,
        @Nullable EnterpriseNumber counterpart,
        @Nullable UUID protocolId,
        @Nullable UUID caseId,
        @Nullable UUID transferId,
        SortedSet<EnterpriseNumber> readers,
        Map<String, Object> details) {

    /** Chain of what happens under one protocol. */
    public static NewEntry under(UUID protocolId, EntryKind kind) {
        return new NewEntry(
                "protocol:" + protocolId, kind, null, null, null, protocolId, null, null, new TreeSet<>(), Map.of());
    }

    /** Chain of acts of one body that concern no protocol; only that body reads it. */
    public static NewEntry within(EnterpriseNumber body, EntryKind kind) {
        return new NewEntry("body:" + body.digits(), kind, null, body, null, null, null, null, readers(body), Map.of());
    }

    /** Chain of acts of the service itself; no body reads it, it appears in the log. */
    public static NewEntry ofTheHouse(EntryKind kind) {
        return new NewEntry("house", kind, null, null, null, null, null, null, new TreeSet<>(), Map.of());
    }

    public NewEntry by(@Nullable UUID person) {
        return new NewEntry(chain, kind, person, body, counterpart, protocolId, caseId, transferId, readers, details);
    }

    /** Both may read it. */
    public NewEntry between(EnterpriseNumber acting, EnterpriseNumber other) {
        return new NewEntry(
                chain, kind, actor, acting, other, protocolId, caseId, transferId, readers(acting, other), details);
    }

    public NewEntry in(@Nullable UUID knownCase, @Nullable UUID transfer) {
        return new NewEntry(chain, kind, actor, body, counterpart, protocolId, knownCase, transfer, readers, details);
    }

    /** Sets the acting body; counterpart and readers stay the same. */
    public NewEntry from(@Nullable EnterpriseNumber acting) {
        return new NewEntry(chain, kind, actor, acting, counterpart, protocolId, caseId, transferId, readers, details);
    }

    /** For a body that acts by itself; nobody else reads it. */
    public NewEntry byItself(EnterpriseNumber acting) {
        return from(acting).readBy(List.of(acting));
    }

    public NewEntry readBy(Iterable<EnterpriseNumber> bodies) {
        var those = new TreeSet<EnterpriseNumber>();
        bodies.forEach(those::add);
        return new NewEntry(chain, kind, actor, body, counterpart, protocolId, caseId, transferId, those, details);
    }

    /** Adds one detail; an absent value is left out. */
    public NewEntry with(String name, @Nullable Object value) {
        var more = new TreeMap<>(details);
        if (value != null) {
            more.put(name, plain(value));
        }
        return new NewEntry(chain, kind, actor, body, counterpart, protocolId, caseId, transferId, readers, more);
    }

    private static Object plain(Object value) {
        boolean plain = value instanceof Number || value instanceof Boolean || value instanceof Collection;
        return plain ? value : value instanceof Enum<?> code ? code.name() : value.toString();
    }

    private static SortedSet<EnterpriseNumber> readers(EnterpriseNumber... bodies) {
        return Arrays.stream(bodies).collect(Collectors.toCollection(TreeSet::new));
    }
}
