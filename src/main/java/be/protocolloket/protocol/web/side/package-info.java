/** The pages on which a party sees its own side of a draft, and what each party said to the text. */
@NullMarked
package be.protocolloket.protocol.web.side;

import org.jspecify.annotations.NullMarked;
