/** A draft is written, checked and submitted. */
@NullMarked
package be.protocolloket.protocol.drafting;

import org.jspecify.annotations.NullMarked;
