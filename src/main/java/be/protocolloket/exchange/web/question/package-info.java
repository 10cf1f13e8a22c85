/** The page on which case workers of two bodies ask each other fixed questions about a case. */
@NullMarked
package be.protocolloket.exchange.web.question;

import org.jspecify.annotations.NullMarked;
