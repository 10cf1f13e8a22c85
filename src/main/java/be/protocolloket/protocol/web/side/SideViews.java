package be.protocolloket.protocol.web.side;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.side.Proposal;
import be.protocolloket.protocol.side.Side;
import be.protocolloket.protocol.side.SidePart;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.protocol.web.edit.PartWords;
import be.protocolloket.workflow.DatabaseClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes out the sides of a draft, with what is proposed on each. */
@Component
class SideViews {

    private final SideProposals proposals;
    private final PartWords words;
    private final Bodies bodies;
    private final People people;

    SideViews(SideProposals proposals, PartWords words, Bodies bodies, People people) {
        this.proposals = proposals;
        this.words = words;
        this.bodies = bodies;
        this.people = people;
    }

    /** In the order of the text. */
    List<SideView> of(ProtocolView protocol, VersionView draft, Caller caller) {
        List<Proposal> open = proposals.open(protocol.id());
        return protocol.parties().stream()
                .map(body -> side(body, draft.document(), open, caller))
                .toList();
    }

    private SideView side(EnterpriseNumber body, ProtocolDocument text, List<Proposal> open, Caller caller) {
        Side side = Side.of(text, body);
        List<PartView> parts = new ArrayList<>();
        for (SidePart part : SidePart.values()) {
            Optional<Proposal> proposal = open.stream()
                    .filter(each -> each.body().equals(body) && each.part() == part)
                    .findFirst();
            if (side.content(part) != null || proposal.isPresent()) {
                parts.add(part(part, side, text, proposal));
            }
        }
        boolean own = caller.holds(Role.PROTOCOL_MANAGER, body);
        return new SideView(body.digits(), bodies.shortName(body), own, List.copyOf(parts));
    }

    private PartView part(SidePart part, Side side, ProtocolDocument text, Optional<Proposal> proposal) {
        return new PartView(
                part.messageKey(),
                section(part, side.body(), text),
                words.lines(part, side.content(part), text),
                proposal.map(each -> words.lines(part, each.before(), text)).orElse(List.of()),
                proposal.map(Proposal::id).orElse(null),
                proposal.map(Proposal::initial).orElse(false),
                proposal.map(each -> people.displayName(each.proposedBy())).orElse(null),
                proposal.map(each -> each.proposedAt().atZone(DatabaseClock.ZONE))
                        .orElse(null));
    }

    private static String section(SidePart part, EnterpriseNumber body, ProtocolDocument text) {
        if (part.list().isPresent()) {
            return "rules";
        }
        return part == SidePart.SIGNATORIES
                ? "signatories"
                : "party-" + Parties.partyOf(text, body).map(Party::id).orElse("");
    }
}
