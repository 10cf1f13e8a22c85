package be.protocolloket.tasklist.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its readers see it; {@code args} fill the places of the message in order. */
public record NoticeView(
        UUID id,
        UUID protocolId,
        @Nullable UUID caseId,
        NoticeKind kind,
        String messageKey,
        List<String> args,
        Instant createdAt) {}
