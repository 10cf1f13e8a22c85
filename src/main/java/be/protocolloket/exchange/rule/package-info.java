/** Asks the signed protocol what a case allows, and words its refusals. */
@NullMarked
package be.protocolloket.exchange.rule;

import org.jspecify.annotations.NullMarked;
