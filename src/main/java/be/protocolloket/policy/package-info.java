/**
 * The signed protocol as the rule: whether the version in force allows this item, in this direction, for this trigger, to this recipient, today.
 *
 * <p>Owns nothing that is stored, and the decision table on channels. Offers {@link be.protocolloket.policy.Policies} to fetch a policy,
 * {@link be.protocolloket.policy.Rule} to decide and to say what can be chosen, {@link be.protocolloket.policy.PolicyRoles} and
 * {@link be.protocolloket.policy.NoticeDuty} for what follows from the text alone, and {@link be.protocolloket.policy.PolicyWords} to say
 * refusals in sentences. Leans on {@code protocol} for the text in force.
 */
@ApplicationModule(
        displayName = "Regel",
        allowedDependencies = {"party", "protocol", "protocol::document", "workflow"})
@NullMarked
package be.protocolloket.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
