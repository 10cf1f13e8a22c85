/** The names in the model of this room: its process, tasks and variables. Knows no engine. Open, because the room of advice answers a task of it. */
@NamedInterface("model")
@NullMarked
package be.protocolloket.protocol.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
