/** The pages of the ledger and its overviews. */
@NullMarked
package be.protocolloket.accountability.web;

import org.jspecify.annotations.NullMarked;
