package be.protocolloket.tasklist.list;

import java.util.UUID;

/**
 * Something that a list can be narrowed to.
 *
 * @param name of the kind of task, in Dutch, from the model
 */
public record TaskChoice(UUID protocolId, String elementId, String name) {}
