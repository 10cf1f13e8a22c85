/** What the text lists, read for the rule: items, purposes and triggers. */
@NullMarked
package be.protocolloket.policy.listing;

import org.jspecify.annotations.NullMarked;
