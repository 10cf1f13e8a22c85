/** Proof-reads a document: which findings keep it from being submitted. */
@NullMarked
@NamedInterface("document")
package be.protocolloket.protocol.document.proofreading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
