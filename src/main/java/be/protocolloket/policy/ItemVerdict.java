package be.protocolloket.policy;

import java.util.List;

/** Whether one requested item may go; the refusals of the whole request are not repeated here. */
public record ItemVerdict(RequestedItem item, String label, List<Refusal> refusals) {

    public ItemVerdict {
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}
