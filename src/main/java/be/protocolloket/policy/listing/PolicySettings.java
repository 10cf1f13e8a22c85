package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.DataCategory;
import java.util.Set;

/**
 * What the house decides where protocols say "sensitive" and "large" without saying more.
 *
 * @param sensitiveCategories items of these travel as sensitive data; special categories (GDPR 9) always do
 * @param bulkFrom this many values or more are a large volume, whatever the case worker says
 */
public record PolicySettings(Set<DataCategory> sensitiveCategories, int bulkFrom) {

    /** Without any configuration. */
    public static final PolicySettings USUAL = new PolicySettings(
            Set.of(DataCategory.LIFE_HABITS, DataCategory.CARE, DataCategory.FINANCIAL, DataCategory.NATIONAL_NUMBER),
            100);

    public PolicySettings {
        sensitiveCategories = Set.copyOf(sensitiveCategories);
        if (bulkFrom < 1) {
            throw new IllegalArgumentException("a large volume begins at 1 value or more");
        }
    }
}
