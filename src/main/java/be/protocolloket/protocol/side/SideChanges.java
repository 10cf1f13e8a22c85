package be.protocolloket.protocol.side;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps, of each change of a draft, what somebody wrote on the side of a party for which they do not manage protocols: that is a proposal.
 * What a party's own manager writes on its side is that party's text at once. Runs in the transaction that saves the draft.
 */
@Component
public class SideChanges {

    private final SideProposalTable table;
    private final SideNotices notices;

    SideChanges(SideProposalTable table, SideNotices notices) {
        this.table = table;
        this.notices = notices;
    }

    /** A draft was opened: what it says of the other parties is the first proposal to them. */
    public void opened(
            UUID protocolId,
            UUID versionId,
            ProtocolDocument text,
            Collection<EnterpriseNumber> parties,
            Caller caller) {
        for (EnterpriseNumber body : parties) {
            if (!caller.holds(Role.PROTOCOL_MANAGER, body)) {
                Side.of(text, body)
                        .parts()
                        .forEach((part, content) ->
                                table.add(versionId, body, part, true, null, content, caller.personId()));
                notices.opened(protocolId, body);
            }
        }
    }

    /** @param before the text that was changed; {@code after} is saved already */
    public void saved(VersionView before, ProtocolDocument after, Collection<EnterpriseNumber> parties, Caller caller) {
        UUID versionId = before.id();
        List<Proposal> open = table.open(versionId);
        for (EnterpriseNumber body : parties) {
            Side was = Side.of(before.document(), body);
            Side is = Side.of(after, body);
            for (SidePart part : SidePart.values()) {
                if (!Objects.equals(was.content(part), is.content(part))) {
                    Optional<Proposal> earlier = open.stream()
                            .filter(each -> each.body().equals(body) && each.part() == part)
                            .findFirst();
                    changed(versionId, body, part, was.content(part), is.content(part), earlier, caller);
                }
            }
        }
        Set<UUID> known = open.stream().map(Proposal::id).collect(Collectors.toSet());
        List<Proposal> left = table.open(versionId);
        left.stream()
                .filter(each -> !known.contains(each.id()))
                .map(Proposal::body)
                .distinct()
                .forEach(body -> notices.proposed(before.protocolId(), body));
        open.stream()
                .map(Proposal::body)
                .distinct()
                .filter(body -> left.stream().noneMatch(each -> each.body().equals(body)))
                .forEach(body -> notices.settled(before.protocolId(), body, caller.personId()));
    }

    private void changed(
            UUID versionId,
            EnterpriseNumber body,
            SidePart part,
            @Nullable String was,
            @Nullable String is,
            Optional<Proposal> earlier,
            Caller caller) {
        if (caller.holds(Role.PROTOCOL_MANAGER, body)) {
            earlier.ifPresent(each -> table.decide(each.id(), ProposalDecision.REWRITTEN, caller.personId()));
            return;
        }
        boolean initial = earlier.map(Proposal::initial).orElse(false);
        String accepted = earlier.isPresent() ? earlier.get().before() : was;
        boolean putBack = Objects.equals(accepted, is);
        earlier.ifPresent(each -> table.decide(
                each.id(), putBack ? ProposalDecision.WITHDRAWN : ProposalDecision.REPLACED, caller.personId()));
        if (!putBack) {
            table.add(versionId, body, part, initial, accepted, is, caller.personId());
        }
    }
}
