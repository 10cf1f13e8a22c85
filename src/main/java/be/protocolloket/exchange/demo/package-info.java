/** The cases of the demonstration. */
@NullMarked
package be.protocolloket.exchange.demo;

import org.jspecify.annotations.NullMarked;
