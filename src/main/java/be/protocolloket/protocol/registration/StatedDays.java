package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.EffectKind;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that somebody states about a protocol that was signed elsewhere: what they contradict, each other or the text. */
final class StatedDays {

    private StatedDays() {}

    static List<FieldProblem> problems(ProtocolDocument text, RegistrationFacts facts, LocalDate today) {
        return Stream.of(
                        signatures(text, facts),
                        conclusion(text, facts, today),
                        effect(text, facts),
                        publications(text, facts, today))
                .flatMap(problems -> problems)
                .toList();
    }

    private static Stream<FieldProblem> signatures(ProtocolDocument text, RegistrationFacts facts) {
        Set<String> slots = text.slots().stream().map(SignatorySlot::id).collect(Collectors.toSet());
        return facts.signatureDates().entrySet().stream()
                .filter(signed -> signed.getValue().isAfter(facts.conclusionDate()))
                .map(signed -> new FieldProblem(
                        slots.contains(signed.getKey()) ? "signed-" + signed.getKey() : null,
                        "protocol.refused.register-signature-late",
                        signed.getKey()));
    }

    private static Stream<FieldProblem> conclusion(ProtocolDocument text, RegistrationFacts facts, LocalDate today) {
        if (facts.conclusionDate().isAfter(today)) {
            return Stream.of(new FieldProblem("conclusion", "protocol.refused.register-future"));
        }
        LocalDate last = lastSignature(text, facts);
        return last != null && last.isBefore(facts.conclusionDate())
                ? Stream.of(new FieldProblem("conclusion", "protocol.refused.register-conclusion", day(last)))
                : Stream.empty();
    }

    /** Null while the day of a signature that the text requires is unknown: that one may be the last. */
    private static @Nullable LocalDate lastSignature(ProtocolDocument text, RegistrationFacts facts) {
        boolean known =
                text.signedSlots().stream().map(SignatorySlot::id).allMatch(facts.signatureDates()::containsKey);
        return known
                ? facts.signatureDates().values().stream()
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    /**
     * Only a text that names the day has effect before the last signature; that is shown as retroactive. Such a day may give way to the day of
     * conclusion, because nothing binds before that.
     */
    private static Stream<FieldProblem> effect(ProtocolDocument text, RegistrationFacts facts) {
        LocalDate stated = facts.effectiveDate();
        var rule = text.effectRule();
        if (stated == null) {
            return Stream.empty();
        }
        LocalDate concluded = facts.conclusionDate();
        LocalDate fixed = rule == null || rule.kind() == EffectKind.ON_LAST_SIGNATURE ? null : rule.date();
        if (fixed == null) {
            String silent = rule == null || rule.kind() != EffectKind.ON_LAST_SIGNATURE ? "-silent" : "";
            return stated.isBefore(concluded)
                    ? Stream.of(new FieldProblem(
                            "effective", "protocol.refused.register-effect-early" + silent, day(concluded)))
                    : Stream.empty();
        }
        boolean agrees = stated.equals(fixed) || fixed.isBefore(concluded) && stated.equals(concluded);
        return agrees
                ? Stream.empty()
                : Stream.of(new FieldProblem("effective", "protocol.refused.register-effect-fixed", day(fixed)));
    }

    private static Stream<FieldProblem> publications(ProtocolDocument text, RegistrationFacts facts, LocalDate today) {
        return facts.publications().stream().flatMap(known -> {
            String field = field(text, known);
            if (known.publishedOn().isAfter(today)) {
                return Stream.of(new FieldProblem(field, "protocol.refused.register-published-future"));
            }
            return known.publishedOn().isBefore(facts.conclusionDate())
                    ? Stream.of(new FieldProblem(
                            field, "protocol.refused.register-published-early", day(facts.conclusionDate())))
                    : Stream.empty();
        });
    }

    private static @Nullable String field(ProtocolDocument text, HistoricPublication known) {
        return text.parties().stream()
                .filter(party -> EnterpriseNumber.find(party.enterpriseNumber())
                        .filter(known.party()::equals)
                        .isPresent())
                .map(Party::id)
                .map(id -> "published-" + id)
                .findFirst()
                .orElse(null);
    }

    private static String day(LocalDate day) {
        return DutchDate.inSentence(day, DateStyle.NUMERIC);
    }
}
