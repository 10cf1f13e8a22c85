/** Compares two versions of a document. */
@NullMarked
@NamedInterface("document")
package be.protocolloket.protocol.document.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
