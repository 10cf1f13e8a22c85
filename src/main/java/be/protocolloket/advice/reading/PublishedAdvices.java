package be.protocolloket.advice.reading;

import be.protocolloket.advice.Outcome;
import be.protocolloket.advice.PublicAdvice;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.StandingAdvices;
import be.protocolloket.party.Bodies;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.StatedAdvice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the register may show of the advices about a concluded protocol. */
@Component
class PublishedAdvices {

    private static final Set<DocumentState> PUBLIC = Set.of(DocumentState.CONCLUDED, DocumentState.SUPERSEDED);

    private final Protocols protocols;
    private final Bodies bodies;
    private final StandingAdvices standing;
    private final EvaluationTable evaluations;

    PublishedAdvices(Protocols protocols, Bodies bodies, StandingAdvices standing, EvaluationTable evaluations) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.standing = standing;
        this.evaluations = evaluations;
    }

    List<PublicAdvice> of(UUID protocolId) {
        ProtocolView protocol = protocols.get(protocolId);
        if (!PUBLIC.contains(protocol.state())) {
            return List.of();
        }
        return protocol.origin() == Origin.REGISTERED
                ? stated(protocols.version(protocol.currentVersionId()).document())
                : given(protocolId);
    }

    private List<PublicAdvice> given(UUID protocolId) {
        Map<UUID, Evaluation> evaluated = evaluations.of(protocolId);
        return standing.of(protocolId).values().stream()
                .map(advice -> {
                    Evaluation last = evaluated.get(advice.id());
                    return new PublicAdvice(
                            bodies.shortName(advice.party()),
                            advice.day(),
                            advice.outcome(),
                            last == null ? null : last.followUp(),
                            last == null ? "" : last.motivation());
                })
                .toList();
    }

    private static List<PublicAdvice> stated(ProtocolDocument text) {
        return text.statedAdvices().stream()
                .map(advice -> new PublicAdvice(
                        text.party(advice.party()).map(Party::displayName).orElse(advice.party()),
                        advice.date(),
                        outcome(advice),
                        null,
                        ""))
                .toList();
    }

    private static Outcome outcome(StatedAdvice advice) {
        return switch (advice.outcome()) {
            case POSITIVE -> Outcome.POSITIVE;
            case POSITIVE_WITH_CONDITIONS -> Outcome.POSITIVE_WITH_REMARKS;
            case NEGATIVE -> Outcome.NEGATIVE;
            case UNSPECIFIED -> Outcome.UNSPECIFIED;
        };
    }
}
