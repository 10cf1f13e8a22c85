package be.protocolloket.protocol.version;

import static be.protocolloket.protocol.DocumentState.CONCLUDED;
import static be.protocolloket.protocol.DocumentState.SUPERSEDED;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolPage;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionNote;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredProtocols implements Protocols {

    private static final Set<DocumentState> PUBLIC = Set.of(CONCLUDED, SUPERSEDED);

    private final ProtocolTable protocols;
    private final ProtocolStates states;
    private final VersionTable versions;

    StoredProtocols(ProtocolTable protocols, ProtocolStates states, VersionTable versions) {
        this.protocols = protocols;
        this.states = states;
        this.versions = versions;
    }

    @Override
    public ProtocolView require(UUID protocolId, Caller caller) {
        var protocol = get(protocolId);
        if (protocol.parties().stream().noneMatch(caller::actsFor)) {
            throw new NotHereException();
        }
        return protocol;
    }

    @Override
    public ProtocolView get(UUID protocolId) {
        return protocols.find(protocolId).orElseThrow(NotHereException::new);
    }

    @Override
    public ProtocolPage visibleTo(Caller caller, ProtocolFilter filter) {
        return protocols.page(filter, caller.bodies());
    }

    @Override
    public List<ProtocolView> allVisibleTo(Caller caller) {
        return protocols.ofAny(caller.bodies());
    }

    @Override
    public ProtocolPage concluded(ProtocolFilter filter) {
        var wanted = filter.states().isEmpty()
                ? PUBLIC
                : filter.states().stream().filter(PUBLIC::contains).collect(Collectors.toSet());
        return wanted.isEmpty()
                ? new ProtocolPage(List.of(), 0)
                : protocols.page(
                        new ProtocolFilter(filter.text(), filter.party(), wanted, filter.page(), filter.size()), null);
    }

    @Override
    public VersionView version(UUID versionId) {
        return versions.find(versionId).orElseThrow(NotHereException::new);
    }

    @Override
    public VersionView currentVersion(UUID protocolId) {
        return versions.newest(protocolId).orElseThrow(NotHereException::new);
    }

    @Override
    public VersionView signedVersion(UUID protocolId) {
        return versions.binding(protocolId).orElseThrow(NotHereException::new);
    }

    @Override
    public List<VersionView> versions(UUID protocolId) {
        return versions.of(protocolId);
    }

    @Override
    public VersionNote note(UUID versionId) {
        return versions.note(version(versionId).id());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(UUID protocolId, DocumentState next) {
        var state = states.lock(protocolId).orElseThrow(NotHereException::new);
        if (!state.mayBecome(next) || next == CONCLUDED) {
            throw new ProtocolRefusedException("protocol.refused.step");
        }
        states.move(protocolId, state, next);
    }
}
