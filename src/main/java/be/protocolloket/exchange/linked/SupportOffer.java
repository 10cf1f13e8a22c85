package be.protocolloket.exchange.linked;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.StartChoices.Combination;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which ways the protocol lets a case about a support agreement begin for the people of a warning, today. */
@Component
public class SupportOffer {

    private final CaseOpening opening;
    private final WarnedPeople people;

    SupportOffer(CaseOpening opening, WarnedPeople people) {
        this.opening = opening;
        this.people = people;
    }

    /**
     * A trigger with a ground.
     *
     * @param label both, in the words of the protocol
     */
    public record Way(String trigger, @Nullable String ground, String label) {

        /** What a form posts. */
        public String code() {
            return trigger + " " + Objects.requireNonNullElse(ground, "");
        }
    }

    /** None where the protocol lets the body begin no such case about these people. */
    public List<Way> ways(CaseView warning, EnterpriseNumber body, Caller caller) {
        CaseOffer offer = opening.offer(warning.protocolId(), body, caller);
        if (!offer.refusals().isEmpty() || !offer.counterparts().contains(warning.other(body))) {
            return List.of();
        }
        List<SubjectRole> roles = people.roles(warning);
        return offer.kinds().stream()
                .filter(kind -> kind.kind() == CaseKind.SUPPORT_AGREEMENT && kind.offered())
                .flatMap(kind -> kind.combinations().stream()
                        .filter(way -> way.roles().containsAll(roles))
                        .flatMap(way -> way(kind, way).stream()))
                .toList();
    }

    private static List<Way> way(OfferedKind kind, Combination way) {
        List<OfferedChoice> chosen = Stream.concat(
                        kind.grounds().stream().filter(ground -> ground.code().equals(way.ground())),
                        kind.triggers().stream()
                                .filter(trigger -> trigger.code().equals(way.trigger())))
                .toList();
        return chosen.stream().allMatch(OfferedChoice::offered)
                ? List.of(new Way(
                        way.trigger(),
                        way.ground(),
                        chosen.stream().map(OfferedChoice::label).collect(Collectors.joining(" – "))))
                : List.of();
    }
}
