/** A text is offered for signature, signatories are reminded, and a text that nobody can sign is taken back. */
@NullMarked
package be.protocolloket.signing.offering;

import org.jspecify.annotations.NullMarked;
