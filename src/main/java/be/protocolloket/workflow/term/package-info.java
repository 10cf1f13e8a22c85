/** The table of terms. */
@NullMarked
package be.protocolloket.workflow.term;

import org.jspecify.annotations.NullMarked;
