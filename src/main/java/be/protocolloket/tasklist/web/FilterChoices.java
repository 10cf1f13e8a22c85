package be.protocolloket.tasklist.web;

import java.util.Map;
import java.util.UUID;

/**
 * What the filters offer: only what occurs in the reader's own tasks.
 *
 * @param protocols title by id
 * @param kinds task name by element id
 */
record FilterChoices(Map<UUID, String> protocols, Map<String, String> kinds) {}
