package be.protocolloket.retention;

import java.util.List;
import java.util.UUID;

/** What is kept of a case, for the rooms that must account for it. */
public interface FilesOfCase {

    /** One file for each body that keeps some of it; for callers who may see the case. */
    List<KeptFile> ofCase(UUID caseId);
}
