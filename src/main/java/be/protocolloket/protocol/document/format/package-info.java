/** Reads and writes the interchange format, with its schema and its canonical form. */
@NullMarked
@NamedInterface("document")
package be.protocolloket.protocol.document.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
