/** What the transfers of a case are called, so that no two in a list read the same. */
@NullMarked
package be.protocolloket.exchange.naming;

import org.jspecify.annotations.NullMarked;
