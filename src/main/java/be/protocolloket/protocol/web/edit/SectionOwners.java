package be.protocolloket.protocol.web.edit;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.side.SidePart;
import be.protocolloket.protocol.version.Parties;
import java.util.ArrayList;
import java.util.List;

/** Whose side a section of a draft holds, for telling a reader where they only propose. */
final class SectionOwners {

    private SectionOwners() {}

    /** Names of the parties whose side stands in the section and for which the reader does not manage protocols. */
    static List<String> others(Section section, ProtocolDocument text, Caller caller) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < text.parties().size(); i++) {
            Party party = text.parties().get(i);
            String own = "parties[" + i + "].";
            boolean manages = Parties.numberOf(party)
                    .filter(number -> caller.holds(Role.PROTOCOL_MANAGER, number))
                    .isPresent();
            boolean here = section.roots().stream()
                    .map(Root::path)
                    .anyMatch(path ->
                            path.startsWith(own) || SidePart.ofList(path).isPresent());
            if (here && !manages) {
                others.add(party.displayName());
            }
        }
        return others;
    }
}
