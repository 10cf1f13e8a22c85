package be.protocolloket.advice.reading;

import be.protocolloket.advice.Outcome;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceTable;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.StandingAdvices;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.SigningTextContribution;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.AdviceOutcome;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.StatedAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts in the text that is signed, by party, which advice stands, of which day and with which outcome, and in the recitals why it was not
 * followed. What the officer wrote stays out: the signed text is published.
 */
@Component
class AdviceInSigningText implements SigningTextContribution {

    private final AdviceTable advices;
    private final StandingAdvices standing;
    private final EvaluationTable evaluations;

    AdviceInSigningText(AdviceTable advices, StandingAdvices standing, EvaluationTable evaluations) {
        this.advices = advices;
        this.standing = standing;
        this.evaluations = evaluations;
    }

    @Override
    public ProtocolDocument contribute(VersionView advised, ProtocolDocument text) {
        UUID protocolId = advised.protocolId();
        Map<EnterpriseNumber, Advice> ofRound =
                advices.about(advised.id()).stream().collect(Collectors.toMap(Advice::party, advice -> advice));
        Map<EnterpriseNumber, Advice> standingByParty = standing.of(protocolId);
        Map<UUID, Evaluation> evaluated = evaluations.of(protocolId);
        List<StatedAdvice> stated = new ArrayList<>();
        List<String> motives = new ArrayList<>();
        for (Party party : text.parties()) {
            EnterpriseNumber number = number(party).orElse(null);
            Advice inThisRound = number == null ? null : ofRound.get(number);
            Advice standingAdvice = number == null ? null : standingByParty.get(number);
            if (inThisRound == null || standingAdvice == null) {
                throw new ProtocolRefusedException("advice.problem.advice-missing", party.displayName());
            }
            stated.add(stated(party, standingAdvice, inThisRound));
            Evaluation evaluation = evaluated.get(standingAdvice.id());
            if (evaluation != null && evaluation.followUp().needsMotivation()) {
                motives.add(AdviceRecitals.motive(party, standingAdvice, evaluation));
            }
        }
        return AdviceRecitals.put(text, stated, motives);
    }

    private static StatedAdvice stated(Party party, Advice standingAdvice, Advice inThisRound) {
        return new StatedAdvice(
                party.id(), standingAdvice.day(), null, outcome(standingAdvice), null, note(inThisRound));
    }

    private static @Nullable String note(Advice inThisRound) {
        return inThisRound.outcome() == Outcome.WAIVED
                ? "De laatste wijziging van de tekst was redactioneel; de functionaris zag op "
                        + AdviceRecitals.date(inThisRound.day()) + " af van een nieuw advies."
                : null;
    }

    private static Optional<EnterpriseNumber> number(Party party) {
        return EnterpriseNumber.find(party.enterpriseNumber());
    }

    private static AdviceOutcome outcome(Advice advice) {
        return switch (advice.outcome()) {
            case POSITIVE -> AdviceOutcome.POSITIVE;
            case POSITIVE_WITH_REMARKS -> AdviceOutcome.POSITIVE_WITH_CONDITIONS;
            case NEGATIVE -> AdviceOutcome.NEGATIVE;
            case WAIVED, UNSPECIFIED -> AdviceOutcome.UNSPECIFIED;
        };
    }
}
