/** The back room of {@code policy}: asks the engine's decision table. */
@NullMarked
package be.protocolloket.policy.process;

import org.jspecify.annotations.NullMarked;
