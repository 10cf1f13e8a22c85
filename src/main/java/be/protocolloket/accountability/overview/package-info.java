/** Overviews drawn from the ledger: what was disclosed about a person, the record of GDPR article 30, and minimisation. */
@NullMarked
package be.protocolloket.accountability.overview;

import org.jspecify.annotations.NullMarked;
