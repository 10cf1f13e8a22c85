/** Under which addresses this service answers, who may speak for a caller, and where it sends people on. */
@NullMarked
package be.protocolloket.party.web.address;

import org.jspecify.annotations.NullMarked;
