/** A person decides until when a file is kept, where the rule leaves that open. */
@NullMarked
package be.protocolloket.retention.decision;

import org.jspecify.annotations.NullMarked;
