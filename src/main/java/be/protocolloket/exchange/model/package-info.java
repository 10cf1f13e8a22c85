/** The names in the models of this room: processes, tasks and variables. Knows no engine. */
@NullMarked
package be.protocolloket.exchange.model;

import org.jspecify.annotations.NullMarked;
