package be.protocolloket.advice.reading;

import be.protocolloket.advice.Advices;
import be.protocolloket.advice.PublicAdvice;
import be.protocolloket.advice.RoundView;
import be.protocolloket.advice.record.AdviceRound;
import be.protocolloket.advice.record.RoundTable;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdviceReader implements Advices {

    private final Protocols protocols;
    private final Bodies bodies;
    private final RoundTable rounds;
    private final AdviceViews views;
    private final PublishedAdvices published;

    AdviceReader(Protocols protocols, Bodies bodies, RoundTable rounds, AdviceViews views, PublishedAdvices published) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.rounds = rounds;
        this.views = views;
        this.published = published;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundView> of(UUID protocolId, Caller caller) {
        ProtocolView protocol = protocols.require(protocolId, caller);
        List<PublicBody> parties = bodies.findAll(protocol.parties());
        AdviceViews.Facts facts = views.facts(protocolId);
        List<RoundView> found = new ArrayList<>();
        for (VersionView version : protocols.versions(protocolId)) {
            if (version.purpose() == VersionPurpose.ADVICE) {
                found.add(round(found.size() + 1, version, parties, facts));
            }
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicAdvice> published(UUID protocolId) {
        return published.of(protocolId);
    }

    private RoundView round(int number, VersionView version, List<PublicBody> parties, AdviceViews.Facts facts) {
        return new RoundView(
                number,
                version.id(),
                version.number(),
                Objects.requireNonNull(version.sha256()),
                rounds.about(version.id()).map(AdviceRound::editorial).orElse(null),
                Objects.requireNonNull(version.frozenAt()),
                parties.stream().map(party -> facts.view(version.id(), party)).toList());
    }
}
