/**
 * The task in which somebody else approves who may act for a body.
 *
 * <p>Owns the process {@code role-approval} and the form {@code approve-mandate}; keeps nothing itself: what is proposed, by whom, and what an
 * approval does stand in {@code party}, which cannot know the task list. Leans on {@code tasklist} because people decide through its form.
 */
@ApplicationModule(
        displayName = "Mandaten",
        allowedDependencies = {
            "party",
            "party::proposal",
            "party::refusal",
            "tasklist",
            "tasklist::notice",
            "workflow",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
