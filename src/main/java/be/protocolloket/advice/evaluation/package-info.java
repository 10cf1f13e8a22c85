/** A party decides what it does with each advice. */
@NullMarked
package be.protocolloket.advice.evaluation;

import org.jspecify.annotations.NullMarked;
