/** Puts the questions of a case to the signed protocol, and words its refusals. */
@NullMarked
package be.protocolloket.exchange.rule;

import org.jspecify.annotations.NullMarked;
