package be.protocolloket.protocol.portal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What holds on a day, out of all proposals about one protocol. A later proposal changes nothing about an agreement that counts.
 *
 * @param all oldest first
 */
record PortalStanding(List<PortalAgreement> all, LocalDate day) {

    PortalStanding {
        all = List.copyOf(all);
    }

    /** The one that counts longest last: more than one counts when a next one was accepted before the end of the first. */
    List<PortalAgreement> counting() {
        return all.stream()
                .filter(each -> each.counts(day))
                .sorted(Comparator.comparing(PortalStanding::until))
                .toList();
    }

    /** The one that counts longest; empty when none counts. */
    Optional<PortalAgreement> agreed() {
        return end(counting());
    }

    /** The one that counts longest; where none does any more, the newest that once did. */
    Optional<PortalAgreement> accepted() {
        return agreed().or(() -> end(all.stream()
                .filter(each -> each.state() == PortalState.ACCEPTED)
                .toList()));
    }

    /** The newest, whatever became of it. */
    Optional<PortalAgreement> last() {
        return end(all);
    }

    /** Whether nothing is open, and nothing counts without an end. */
    boolean proposable() {
        return all.stream()
                .noneMatch(each -> each.state() == PortalState.PROPOSED || each.counts(day) && each.ending() == null);
    }

    private static LocalDate until(PortalAgreement agreement) {
        var ending = agreement.ending();
        return ending == null ? LocalDate.MAX : ending.on();
    }

    private static Optional<PortalAgreement> end(List<PortalAgreement> some) {
        return some.stream().skip(Math.max(0, some.size() - 1)).findFirst();
    }
}
