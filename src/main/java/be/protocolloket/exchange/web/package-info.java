/** The pages of cases. */
@NullMarked
package be.protocolloket.exchange.web;

import org.jspecify.annotations.NullMarked;
