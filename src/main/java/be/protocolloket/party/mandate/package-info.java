/** Who acts for a body: mandates, the officer or the firm that is officer, and the persons themselves. */
@NullMarked
package be.protocolloket.party.mandate;

import org.jspecify.annotations.NullMarked;
