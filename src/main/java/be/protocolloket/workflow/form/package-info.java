/**
 * Task forms: reads the {@code .form} files (Camunda Forms, schema version 16), which are the only place where the fields
 * of a task are written down, and reads what a person posted against them.
 *
 * <p>Offers {@link be.protocolloket.workflow.form.parsing.TaskForms} to find a form, {@link
 * be.protocolloket.workflow.form.reading.PreparedForm} to fill it for one task and to read a post, and the values and problems
 * that come out. Draws nothing itself: pages belong to the rooms that show them.
 */
@NamedInterface("form")
@NullMarked
package be.protocolloket.workflow.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
