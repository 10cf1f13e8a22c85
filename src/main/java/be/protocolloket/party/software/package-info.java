/** A body's own software: its tokens, and the form in which it is told of problems. */
@NullMarked
@NamedInterface("software")
package be.protocolloket.party.software;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
