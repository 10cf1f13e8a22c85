package be.protocolloket.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the protocol says to a request on a day.
 *
 * @param general reasons against the whole request; while there is one, nothing goes
 * @param items one verdict for each requested item, in the order of the request
 */
public record Decision(LocalDate day, List<Refusal> general, List<ItemVerdict> items) {

    public Decision {
        general = List.copyOf(general);
        items = List.copyOf(items);
    }

    /** The same with more reasons against the whole. */
    public Decision with(List<Refusal> more) {
        var all = new ArrayList<>(general);
        all.addAll(more);
        return new Decision(day, all, items);
    }

    /** Every reason against, each once: those against the whole first. */
    public List<Refusal> reasons() {
        return Stream.concat(general.stream(), items.stream().flatMap(item -> item.refusals().stream()))
                .distinct()
                .toList();
    }

    /** Whether everything that was asked may go. */
    public boolean allowed() {
        return general.isEmpty() && items.stream().allMatch(ItemVerdict::allowed);
    }

    /** Whether this item, by its place in the request, may go. */
    public boolean allows(int index) {
        return general.isEmpty() && items.get(index).allowed();
    }
}
