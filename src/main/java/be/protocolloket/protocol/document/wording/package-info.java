/** The running text of a document, as a signatory reads it. Dutch. */
@NullMarked
@NamedInterface("document")
package be.protocolloket.protocol.document.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
