package be.protocolloket.exchange.start;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Refusal;
import be.protocolloket.policy.StartChoices.Combination;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.UUID;

/**
 * What can be started under a protocol by one body today.
 *
 * @param counterparts the other parties
 * @param refusals why nothing can be started, such as a protocol that is not in force
 */
public record CaseOffer(
        UUID protocolId,
        EnterpriseNumber initiator,
        List<EnterpriseNumber> counterparts,
        List<Refusal> refusals,
        List<OfferedKind> kinds) {

    /**
     * One kind of case.
     *
     * @param refusals why it is not offered; empty when it is
     * @param combinations which trigger goes with which ground, and about whom; nothing else can be chosen
     * @param findings keys of messages that its readers must know, such as that nothing can be communicated in it
     */
    public record OfferedKind(
            CaseKind kind,
            List<Refusal> refusals,
            List<OfferedChoice> triggers,
            List<OfferedChoice> grounds,
            List<SubjectRole> roles,
            List<Combination> combinations,
            List<String> findings) {

        public boolean offered() {
            return refusals.isEmpty();
        }

        /**
         * What is left to choose after these answers.
         *
         * @param trigger empty while not chosen
         * @param ground empty while not chosen
         */
        public OfferedKind narrowed(String trigger, String ground) {
            List<Combination> left = combinations.stream()
                    .filter(one -> trigger.isEmpty() || trigger.equals(one.trigger()))
                    .filter(one -> ground.isEmpty() || ground.equals(one.ground()))
                    .toList();
            if (left.isEmpty()) {
                return this;
            }
            return new OfferedKind(
                    kind,
                    refusals,
                    triggers.stream()
                            .filter(choice -> combinations.stream()
                                    .filter(one -> ground.isEmpty() || ground.equals(one.ground()))
                                    .anyMatch(one -> one.trigger().equals(choice.code())))
                            .toList(),
                    grounds,
                    roles.stream()
                            .filter(role ->
                                    left.stream().anyMatch(one -> one.roles().contains(role)))
                            .toList(),
                    combinations,
                    findings);
        }
    }

    /**
     * A trigger or ground, in the words of the protocol.
     *
     * @param refusals why it is not offered to this body; empty when it is
     */
    public record OfferedChoice(String code, String label, List<Refusal> refusals) {

        public boolean offered() {
            return refusals.isEmpty();
        }
    }
}
