/**
 * A transfer is prepared: items are assessed, advised on, read by a second person, given their files, and sent when the version in
 * force allows it.
 */
@NullMarked
package be.protocolloket.exchange.preparation;

import org.jspecify.annotations.NullMarked;
