/**
 * Looks at a file before it goes along: what it really is, whether it hides something, and what a scanner says of it. Knows nothing of cases.
 */
@NullMarked
package be.protocolloket.exchange.attachment;

import org.jspecify.annotations.NullMarked;
