/** Reads a form file into its fields. */
@NullMarked
@NamedInterface("form")
package be.protocolloket.workflow.form.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
