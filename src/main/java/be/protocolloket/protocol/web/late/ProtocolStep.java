package be.protocolloket.protocol.web.late;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.TimelineEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step that people take on the page of a protocol, with what the timeline says once it cannot be taken any more. Whether it was taken is read
 * from the last entry that speaks of it, so that a step that may be taken again, or never could be, is not called done.
 */
enum ProtocolStep {
    SUCCESSOR("successor", Set.of("signing.timeline.replaced"), Over.SIGNING, Set.of(Over.OFFERED)),
    RECALL("recall", Set.of("signing.timeline.recalled"), Over.SUCCEEDED, Set.of(Over.OFFERED)),
    WITHDRAW(
            "withdraw",
            Set.of("protocol.timeline.withdrawn", "protocol.timeline.registration-withdrawn"),
            Over.CONCLUDED,
            Set.of()),
    PORTAL_END(
            "portal/end",
            Set.of("protocol.timeline.portal-ended"),
            Set.of(),
            Set.of("protocol.timeline.portal-counts")),
    PORTAL_TAKE_BACK(
            "portal/take-back",
            Set.of("protocol.timeline.portal-taken-back"),
            Set.of(
                    "protocol.timeline.portal-expired",
                    "protocol.timeline.portal-counts",
                    "protocol.timeline.portal-no-protocolmanager",
                    "protocol.timeline.portal-no-dpo"),
            Set.of("protocol.timeline.portal-proposed")),
    FACTS_TAKE_BACK(
            "register/back",
            Set.of("protocol.timeline.facts-taken-back"),
            Over.ANSWERED,
            Set.of("protocol.timeline.facts-proposed")),
    FACTS(
            "register(/facts)?",
            Set.of("protocol.timeline.facts-proposed", "protocol.timeline.registration-corrected"),
            Set.of("protocol.timeline.registration-withdrawn"),
            Over.FACTS_STAND),
    SIDE("side", Set.of(), Over.FROZEN, Over.DRAFT),
    EDIT("edit(/[^/]+)?", Set.of(), Over.FROZEN, Over.DRAFT);

    private final String path;
    private final Set<String> taken;
    private final Set<String> over;
    private final Set<String> opened;

    ProtocolStep(String path, Set<String> taken, Set<String> over, Set<String> opened) {
        this.path = path;
        this.taken = taken;
        this.over = over;
        this.opened = opened;
    }

    /** @param rest of the address, after that of the protocol */
    static Optional<ProtocolStep> at(String rest) {
        return Arrays.stream(values())
                .filter(step -> rest.matches("/" + step.path))
                .findFirst();
    }

    /** Whether the caller is of those who take it, for some party. */
    boolean isOf(ProtocolView protocol, Caller caller) {
        return protocol.parties().stream().anyMatch(party -> speaks(caller, party));
    }

    /** The entry after which it cannot be taken any more; empty when it never could, or can be taken again. */
    Optional<TimelineEntry> closed(List<TimelineEntry> timeline, Caller caller) {
        return timeline.stream()
                .filter(entry -> kinds().contains(entry.kind()))
                .filter(entry -> !taken.contains(entry.kind()) || speaks(caller, entry.party()))
                .reduce((earlier, later) -> later)
                .filter(entry -> !opened.contains(entry.kind()));
    }

    /** Whether the entry is this step itself, and not something that came in its way. */
    boolean isTaken(TimelineEntry entry) {
        return taken.contains(entry.kind());
    }

    /** Every entry of the timeline that speaks of it. */
    Set<String> kinds() {
        return Stream.of(taken, over, opened).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean speaks(Caller caller, @Nullable EnterpriseNumber party) {
        return party != null
                && (caller.holds(Role.PROTOCOL_MANAGER, party) || this == PORTAL_END && caller.holds(Role.DPO, party));
    }
}
