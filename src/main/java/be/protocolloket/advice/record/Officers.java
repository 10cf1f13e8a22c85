package be.protocolloket.advice.record;

import be.protocolloket.party.Caller;
import be.protocolloket.party.DpoMandate;
import be.protocolloket.party.DpoMandates;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may advise for a party, and what stands in the way of their independence (GDPR art. 38(3) and (6)). */
@Component
public class Officers {

    private final Protocols protocols;
    private final DpoMandates mandates;
    private final DatabaseClock clock;

    Officers(Protocols protocols, DpoMandates mandates, DatabaseClock clock) {
        this.protocols = protocols;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** @throws NotHereException unless the caller is this party's officer today and the body is a party */
    public void require(UUID protocolId, EnterpriseNumber party, Caller caller) {
        boolean isParty = protocols.require(protocolId, caller).parties().contains(party);
        if (!isParty || !caller.holds(Role.DPO, party)) {
            throw new NotHereException();
        }
    }

    /** The mandate that runs today. */
    public Optional<DpoMandate> mandate(EnterpriseNumber party) {
        return mandates.of(party, clock.today()).stream().findFirst();
    }

    /** Message keys of conflicts that the officer must know of before advising; empty when there are none. */
    public List<String> warnings(UUID protocolId, EnterpriseNumber party, Caller caller) {
        List<String> warnings = new ArrayList<>();
        if (servesAnotherParty(protocolId, party, caller)) {
            warnings.add("advice.notice.both-parties");
        }
        if (holdsAnywhere(Role.PROTOCOL_MANAGER, protocolId, caller)) {
            warnings.add("advice.notice.also-manager");
        }
        if (holdsAnywhere(Role.SIGNATORY, protocolId, caller)) {
            warnings.add("advice.notice.also-signatory");
        }
        return warnings;
    }

    /** For every party: an officer who drafts or signs for another party advises on their own work. */
    private boolean holdsAnywhere(Role role, UUID protocolId, Caller caller) {
        return protocols.get(protocolId).parties().stream().anyMatch(party -> caller.holds(role, party));
    }

    public boolean servesAnotherParty(UUID protocolId, EnterpriseNumber party, Caller caller) {
        return protocols.get(protocolId).parties().stream()
                .anyMatch(other -> !other.equals(party) && caller.holds(Role.DPO, other));
    }
}
