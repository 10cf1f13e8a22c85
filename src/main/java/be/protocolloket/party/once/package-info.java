/** Forms that were sent, to recognise one that is sent twice. */
@NullMarked
package be.protocolloket.party.once;

import org.jspecify.annotations.NullMarked;
