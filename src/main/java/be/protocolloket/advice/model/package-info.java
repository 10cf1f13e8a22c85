/** The names in the model of this room: its process, tasks and variables. Knows no engine. */
@NullMarked
package be.protocolloket.advice.model;

import org.jspecify.annotations.NullMarked;
