/** What a body chooses for itself. */
@NullMarked
package be.protocolloket.party.choice;

import org.jspecify.annotations.NullMarked;
