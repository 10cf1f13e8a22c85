/** The back room: what the process {@code dpo-advice} calls. */
@NullMarked
package be.protocolloket.advice.process;

import org.jspecify.annotations.NullMarked;
