package be.protocolloket.exchange.transfer;

import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What an item is called for one data subject: of what it may consist of, only what fits their role. */
public final class ItemLabel {

    private static final String CANDIDATES = "kandidaat";

    private ItemLabel() {}

    public static String of(DataItem item, SubjectRole role) {
        String label = Objects.requireNonNullElse(item.label(), item.code());
        List<String> fitting = item.alternatives().stream()
                .filter(alternative -> fits(alternative, role))
                .toList();
        if (fitting.isEmpty() || fitting.size() == item.alternatives().size()) {
            return label;
        }
        String every = String.join(" of ", item.alternatives());
        String own = String.join(" of ", fitting);
        return label.contains(every) ? label.replace(every, own) : label + " (" + own + ")";
    }

    /** A number of candidates is not asked of who only rents. */
    private static boolean fits(String alternative, SubjectRole role) {
        boolean ofCandidates = alternative.toLowerCase(Locale.ROOT).startsWith(CANDIDATES);
        return switch (role) {
            case REFERENCE_TENANT, TENANT, CO_RESIDENT -> !ofCandidates;
            case CANDIDATE_TENANT, FORMER_TENANT, SUBTENANT, OTHER -> true;
        };
    }
}
