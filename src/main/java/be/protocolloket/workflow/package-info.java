/**
 * What every process shares and no field owns: the engine's settings, its one deployment, the database it stands on, the clock of that
 * database, Belgian working days and the table of terms, and the reading of form files. It knows no other room.
 *
 * <p>Offers {@link be.protocolloket.workflow.DatabaseClock}, {@link be.protocolloket.workflow.Terms} (also as bean {@code terms} in the models),
 * {@link be.protocolloket.workflow.NotHereException} and {@link be.protocolloket.workflow.StaleStateException}. Leans on nothing.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {})
@NullMarked
package be.protocolloket.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
