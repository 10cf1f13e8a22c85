/** The protocols of the demonstration. */
@NullMarked
@NamedInterface("demo")
package be.protocolloket.protocol.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
