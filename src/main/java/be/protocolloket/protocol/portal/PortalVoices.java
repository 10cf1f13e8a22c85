package be.protocolloket.protocol.portal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolView;
import java.util.List;
import java.util.stream.Stream;

/** Who must say yes: the manager and the data protection officer of each party. */
final class PortalVoices {

    static final List<Role> ROLES = List.of(Role.PROTOCOL_MANAGER, Role.DPO);

    private PortalVoices() {}

    /** In the order of the parties. */
    static List<GroupId> of(ProtocolView protocol) {
        return protocol.parties().stream().flatMap(PortalVoices::of).toList();
    }

    /** Those who have not answered. */
    static List<GroupId> open(ProtocolView protocol, List<PortalAnswer> answers) {
        return of(protocol).stream()
                .filter(voice -> answers.stream().noneMatch(answer -> answer.of(voice.body(), voice.role())))
                .toList();
    }

    private static Stream<GroupId> of(EnterpriseNumber body) {
        return ROLES.stream().map(role -> GroupId.of(role, body));
    }
}
