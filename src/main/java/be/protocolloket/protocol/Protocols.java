package be.protocolloket.protocol;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** Reads protocols and their versions, and changes a protocol's state for other rooms. */
public interface Protocols {

    /** @throws NotHereException unless the protocol exists and the caller acts for one of its parties, in any role */
    ProtocolView require(UUID protocolId, Caller caller);

    /**
     * For the system itself, without a caller.
     *
     * @throws NotHereException when absent
     */
    ProtocolView get(UUID protocolId);

    /** Those of the bodies for which the caller acts. */
    ProtocolPage visibleTo(Caller caller, ProtocolFilter filter);

    /** The same without pages, for choices and checks that must miss none; the last changed first. */
    List<ProtocolView> allVisibleTo(Caller caller);

    /** Those that are concluded, superseded ones included; for everybody. The filter's states narrow this further. */
    ProtocolPage concluded(ProtocolFilter filter);

    /** @throws NotHereException when absent */
    VersionView version(UUID versionId);

    /** The newest, whatever its purpose. Throws {@link NotHereException}. */
    VersionView currentVersion(UUID protocolId);

    /** The one that binds: the newest that was signed, here or elsewhere. Throws {@link NotHereException}. */
    VersionView signedVersion(UUID protocolId);

    /** Oldest first. */
    List<VersionView> versions(UUID protocolId);

    /** What is told about a version beside its text. Throws {@link NotHereException}. */
    VersionNote note(UUID versionId);

    /**
     * Moves the protocol to the next state, in the caller's transaction, which must exist. Conclusion itself goes through {@code Conclusion}.
     *
     * @throws ProtocolRefusedException when {@link DocumentState#mayBecome} forbids it
     */
    void advance(UUID protocolId, DocumentState next);
}
