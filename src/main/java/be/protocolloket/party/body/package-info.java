/** The register of bodies, and the first administrator of one. */
@NullMarked
package be.protocolloket.party.body;

import org.jspecify.annotations.NullMarked;
