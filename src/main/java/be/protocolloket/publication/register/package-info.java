/** The public register and the addresses in it. */
@NullMarked
package be.protocolloket.publication.register;

import org.jspecify.annotations.NullMarked;
