/** The pages of cases: the list, one case, its picture, its notes and its people. */
@NullMarked
package be.protocolloket.exchange.web.casefile;

import org.jspecify.annotations.NullMarked;
