package be.protocolloket.protocol.version;

import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.TaskSubjects;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ProtocolSubjects implements TaskSubjects {

    private final ProtocolTable protocols;

    ProtocolSubjects(ProtocolTable protocols) {
        this.protocols = protocols;
    }

    @Override
    public Map<UUID, TaskSubject> describe(Collection<UUID> protocolIds) {
        return protocols.titles(protocolIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        protocol -> new TaskSubject(protocol.getValue(), "/protocols/" + protocol.getKey())));
    }
}
