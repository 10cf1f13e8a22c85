/** An officer asks, gets an answer and gives an advice. */
@NullMarked
package be.protocolloket.advice.giving;

import org.jspecify.annotations.NullMarked;
