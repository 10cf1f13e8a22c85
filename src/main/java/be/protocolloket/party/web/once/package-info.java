/** A form that is sent twice is carried out once. */
@NullMarked
package be.protocolloket.party.web.once;

import org.jspecify.annotations.NullMarked;
