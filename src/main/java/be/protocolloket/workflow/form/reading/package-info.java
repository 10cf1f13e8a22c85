/** Fills a form for one task, and reads what was posted against it. */
@NullMarked
@NamedInterface("form")
package be.protocolloket.workflow.form.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
