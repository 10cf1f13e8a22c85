package be.protocolloket.advice.evaluation;

import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * An advice of which the parties say what they do with it.
 *
 * @param earlier what they said before; null where they are asked for the first time
 */
record AskedAdvice(Advice advice, @Nullable Evaluation earlier) {}
