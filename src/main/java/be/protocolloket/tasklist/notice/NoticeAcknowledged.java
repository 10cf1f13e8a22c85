package be.protocolloket.tasklist.notice;

import java.util.List;
import java.util.UUID;

/**
 * Somebody took note of what their group must know.
 *
 * @param args as the notice had them
 */
public record NoticeAcknowledged(UUID protocolId, String messageKey, List<String> args, UUID personId) {}
