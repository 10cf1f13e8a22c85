/** The neutral line between the case workers of the two bodies of a case: fixed questions and answers, nothing about a person. */
@NullMarked
package be.protocolloket.exchange.question;

import org.jspecify.annotations.NullMarked;
