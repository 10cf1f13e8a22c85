package be.protocolloket.publication.duty;

import java.util.List;
import java.util.UUID;

/** Where each party published, to read. */
public interface Publications {

    /** In the order of the bodies' numbers. */
    List<PublicationView> of(UUID versionId);

    /**
     * Which rendition the public may read: the full one as long as every party that published chose it. A party that chose to leave out
     * names decides for all, and so does nobody having published yet.
     */
    RenditionKind publicKind(UUID versionId);
}
