/** The people of the demonstration. */
@NullMarked
@NamedInterface("demo")
package be.protocolloket.party.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
