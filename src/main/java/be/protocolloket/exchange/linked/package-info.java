/** Cases that grew out of another case, so that nothing is typed twice. */
@NullMarked
package be.protocolloket.exchange.linked;

import org.jspecify.annotations.NullMarked;
