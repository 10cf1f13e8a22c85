package be.protocolloket.protocol.term;

import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.Duration;
import be.protocolloket.protocol.document.EffectRule;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.registration.EffectHeldBack;
import be.protocolloket.protocol.registration.HeldBack;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Says until when a protocol runs, and what keeps a registered one from being in force. */
@Component
@NamedInterface("term")
public class ProtocolTerms {

    private final ProtocolRegistration registration;
    private final DatabaseClock clock;
    private final MessageSource messages;

    ProtocolTerms(ProtocolRegistration registration, DatabaseClock clock, MessageSource messages) {
        this.registration = registration;
        this.clock = clock;
        this.messages = messages;
    }

    /** @param text the version that binds; of a draft, the draft */
    public TermView of(ProtocolView protocol, ProtocolDocument text, Locale locale) {
        return new TermView(
                runs(protocol, text.duration(), locale),
                heldBack(protocol, text, locale),
                otherStart(protocol, text.effectRule(), locale));
    }

    private String runs(ProtocolView protocol, @Nullable Duration duration, Locale locale) {
        var last = protocol.lastDay();
        if (last == null && duration != null) {
            last = duration.lastDay(protocol.effectiveDate());
        }
        if (last != null) {
            var key = last.isBefore(clock.today()) ? "protocol.term.ran" : "protocol.term.runs";
            return say(locale, key, written(last, locale));
        }
        if (duration == null) {
            return say(locale, "protocol.term.silent");
        }
        return switch (duration.kind()) {
            case UNTIL -> say(locale, "protocol.term.open");
            case PERIOD -> say(locale, "protocol.term.period");
            case INDEFINITE_WHILE_LEGAL_GROUND ->
                duration.text() == null || duration.text().isBlank()
                        ? say(locale, "protocol.term.indefinite")
                        : say(locale, "protocol.term.condition", duration.text().strip());
        };
    }

    private @Nullable String heldBack(ProtocolView protocol, ProtocolDocument text, Locale locale) {
        var reasons = reasons(protocol, text);
        return reasons.isEmpty()
                ? null
                : say(
                        locale,
                        "protocol.held",
                        reasons.stream()
                                .map(reason -> say(
                                        locale,
                                        reason.messageKey(),
                                        reason.args().toArray()))
                                .collect(Collectors.joining("; ")));
    }

    private List<HeldBack> reasons(ProtocolView protocol, ProtocolDocument text) {
        return protocol.origin() == Origin.REGISTERED
                        && protocol.conclusionDate() != null
                        && protocol.effectiveDate() == null
                ? EffectHeldBack.reasons(
                        text, registration.facts(protocol.currentVersionId()).signatureDates())
                : List.of();
    }

    private @Nullable String otherStart(ProtocolView protocol, @Nullable EffectRule rule, Locale locale) {
        var concluded = protocol.conclusionDate();
        var effective = protocol.effectiveDate();
        if (concluded == null || effective == null) {
            return null;
        }
        if (protocol.retroactive()) {
            return say(locale, "protocol.term.retroactive", written(concluded, locale));
        }
        var named = ProtocolRegistration.effectiveDate(rule, concluded);
        return named.isBefore(effective) ? say(locale, "protocol.term.not-before", written(named, locale)) : null;
    }

    private static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String say(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
