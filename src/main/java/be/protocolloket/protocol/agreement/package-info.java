/** Each party says yes or no to bringing a text to advice, and again to signing. */
@NullMarked
package be.protocolloket.protocol.agreement;

import org.jspecify.annotations.NullMarked;
