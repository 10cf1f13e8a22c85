package be.protocolloket.retention.run;

import be.protocolloket.retention.KeptFile;

/** The process that leads a kept file to its erasure; the engine stands behind it. */
public interface ErasureRun {

    /** In the caller's transaction. */
    void start(KeptFile file, boolean decisionNeeded);

    /** Ends what leads to the erasure of this file, because it came too early; in the caller's transaction. */
    void withdraw(KeptFile file);
}
