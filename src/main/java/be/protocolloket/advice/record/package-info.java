/** Rounds, advices, questions and evaluations as they are kept. */
@NullMarked
package be.protocolloket.advice.record;

import org.jspecify.annotations.NullMarked;
