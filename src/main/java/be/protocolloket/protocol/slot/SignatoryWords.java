package be.protocolloket.protocol.slot;

import be.protocolloket.party.People;
import be.protocolloket.party.Signatory;
import be.protocolloket.workflow.form.FormOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says who a signatory is in such a way that two people of one name can be told apart. */
@Component
class SignatoryWords {

    private final People people;
    private final MessageSource messages;

    SignatoryWords(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** To choose from, by mandate. */
    List<FormOption> options(List<Signatory> signatories) {
        var labels = signatories.stream().map(this::label).toList();
        return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
                .map(i -> new FormOption(
                        signatories.get(i).mandateId().toString(),
                        labels.indexOf(labels.get(i)) == labels.lastIndexOf(labels.get(i))
                                ? labels.get(i)
                                : marked(labels.get(i), signatories.get(i))))
                .toList();
    }

    private String label(Signatory signatory) {
        var approver = signatory.approvedBy();
        var proposer = signatory.proposedBy();
        if (approver == null || proposer == null || signatory.approvedOn() == null) {
            return words(
                    "protocol.slot.option" + (signatory.byOperator() ? "-operator" : ""),
                    signatory.displayName(),
                    signatory.function(),
                    day(signatory.since()));
        }
        return words(
                "protocol.slot.option-approved",
                signatory.displayName(),
                signatory.function(),
                day(signatory.since()),
                people.displayName(proposer),
                people.displayName(approver),
                day(signatory.approvedOn()));
    }

    /** All else is equal: the first characters of the mandate's id, which never change. */
    private String marked(String label, Signatory signatory) {
        return words(
                "protocol.slot.option-marked",
                label,
                signatory.mandateId().toString().substring(0, 8));
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
