package be.protocolloket.protocol.term;

import java.time.Instant;
import java.util.UUID;

/** The process that waits until the end of a protocol is near; the engine stands behind it. */
public interface TermRun {

    /**
     * One for each protocol: nothing where it runs already.
     *
     * @param warnAt may be past: then at once
     */
    void start(UUID protocolId, Instant warnAt);
}
