/** What was typed in the form of a task or of any page, and not yet sent. */
@NullMarked
package be.protocolloket.tasklist.draft;

import org.jspecify.annotations.NullMarked;
