package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import be.protocolloket.workflow.SeenText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value as typed, checked as far as its item says what it must be.
 *
 * @param text as it is kept; empty when there is a problem
 * @param problemKey why it is not accepted; null when it is
 * @param insz the number it is; null for all other items
 */
record ItemValue(
        String text, @Nullable String problemKey, @Nullable Insz insz) {

    private static final int LENGTH = 4000;

    /** Dutch notation: points between thousands, a comma before the cents. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:€|EUR)?\\s*(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{2}))?\\s*(?:€|EUR|euro)?");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static ItemValue read(ItemFacts facts, @Nullable String typed, LocalDate today) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (SeenText.isNothing(text)) {
            return wrong("exchange.problem.value-missing");
        }
        if (SeenText.length(text) > LENGTH) {
            return wrong("exchange.problem.value-long");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            return wrong("exchange.problem.value-signs");
        }
        if (facts.nationalNumber()) {
            return number(text, today);
        }
        if (facts.ending()) {
            return day(text, today);
        }
        return facts.amount() ? amount(text) : new ItemValue(text, null, null);
    }

    private static ItemValue day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            return day.isAfter(today)
                    ? wrong("exchange.problem.ending-ahead")
                    : new ItemValue(DAY.format(day), null, null);
        } catch (DateTimeParseException unread) {
            return wrong("exchange.problem.ending");
        }
    }

    private static ItemValue number(String text, LocalDate today) {
        try {
            Insz insz = Insz.parse(text, today);
            return new ItemValue(insz.display(), null, insz);
        } catch (InvalidInszException wrong) {
            return wrong(wrong.messageKey());
        }
    }

    private static ItemValue amount(String text) {
        Matcher read = AMOUNT.matcher(text.replace('\u00a0', ' '));
        if (!read.matches()) {
            return wrong("exchange.problem.amount");
        }
        String cents = read.group(2) == null ? "00" : read.group(2);
        var amount = new BigDecimal(read.group(1).replace(".", "") + "." + cents);
        return new ItemValue("€ " + String.format(Locale.forLanguageTag("nl-BE"), "%,.2f", amount), null, null);
    }

    private static ItemValue wrong(String key) {
        return new ItemValue("", key, null);
    }

    @Override
    public String toString() {
        return "a value";
    }
}
