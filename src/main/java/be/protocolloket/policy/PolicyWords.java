package be.protocolloket.policy;

import be.protocolloket.policy.listing.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says refusals in sentences, for pages, for other software and on paper. */
@Component
public class PolicyWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;

    public PolicyWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence that names the place in the protocol. */
    public String sentence(Refusal refusal, Locale locale) {
        var args = new ArrayList<Object>();
        args.add(
                refusal.article().isEmpty()
                        ? messages.getMessage("policy.article.none", null, locale)
                        : place(refusal, locale));
        refusal.args().forEach(arg -> args.add(words(arg, locale)));
        var sentence = messages.getMessage(refusal.messageKey(), args.toArray(), locale);
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }

    /** The article, its section, table and part; the row is named in the sentence. */
    private String place(Refusal refusal, Locale locale) {
        var place = refusal.place();
        var within = Stream.of(table(place.table(), locale), place.part())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var article = messages.getMessage(
                "policy.place.of", new Object[] {Places.numbered(refusal.article(), place.section())}, locale);
        return within.isEmpty() ? article : article + " (" + within + ")";
    }

    /** For where the sentence stands in full already: by which article only. */
    public String brief(Refusal refusal, Locale locale) {
        return refusal.article().isEmpty()
                ? messages.getMessage("policy.brief.none", null, locale)
                : messages.getMessage(
                        "policy.brief",
                        new Object[] {
                            Places.numbered(refusal.article(), refusal.place().section())
                        },
                        locale);
    }

    private String table(int table, Locale locale) {
        return table == 0
                ? ""
                : Objects.requireNonNull(messages.getMessage(
                        "policy.place.table." + table,
                        null,
                        messages.getMessage("policy.place.table", new Object[] {table}, locale),
                        locale));
    }

    /** What somebody can do about it, in one sentence. */
    public String advice(Refusal refusal, Locale locale) {
        var usual = messages.getMessage(refusal.next().messageKey(), null, locale);
        var own = messages.getMessage(adviceKey(refusal.reason().messageKey()), null, usual, locale);
        return Objects.requireNonNull(messages.getMessage(adviceKey(refusal.messageKey()), null, own, locale));
    }

    /** Of a variant, or else of the reason; many have the advice of their next step only. */
    private static String adviceKey(String refusalKey) {
        return refusalKey.replace("policy.refusal.", "policy.advice.");
    }

    /** The sentence with its advice. */
    public String full(Refusal refusal, Locale locale) {
        return sentence(refusal, locale) + " " + advice(refusal, locale);
    }

    /** An argument: a day, keys of messages with bars between, or words of the protocol. */
    private String words(String arg, Locale locale) {
        if (DAY.matcher(arg).matches()) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(LocalDate.parse(arg));
        }
        if (!arg.startsWith("protocol.document.") && !arg.startsWith("policy.")) {
            return arg;
        }
        return list(
                Arrays.stream(arg.split("\\|"))
                        .map(key -> messages.getMessage(key, null, key, locale))
                        .map(label -> arg.contains("policy.") ? label : label.toLowerCase(locale))
                        .collect(Collectors.toList()),
                locale);
    }

    private String list(List<String> labels, Locale locale) {
        int last = labels.size() - 1;
        return last < 1
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, last))
                        + messages.getMessage("policy.or", null, locale)
                        + labels.get(last);
    }
}
