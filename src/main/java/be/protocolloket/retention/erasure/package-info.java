/** An erasure is proposed, approved by a second person and carried out, with a receipt. */
@NullMarked
package be.protocolloket.retention.erasure;

import org.jspecify.annotations.NullMarked;
