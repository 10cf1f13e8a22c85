package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.transfer.TransferContents.OpenedValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A value as a page shows it.
 *
 * @param masked part of it is hidden until asked for
 */
public record ShownValue(int subjectNumber, String label, String text, boolean masked, boolean special) {

    private static final int SHOWN_DIGITS = 6;

    /** By data subject, in the order of the case. */
    public static Map<Integer, List<ShownValue>> of(List<OpenedValue> values, boolean numbers) {
        return values.stream()
                .map(value -> {
                    boolean masked = value.nationalNumber() && !numbers;
                    return new ShownValue(
                            value.subjectNumber(),
                            value.label(),
                            masked ? mask(value.value()) : value.value(),
                            masked,
                            value.special());
                })
                .collect(Collectors.groupingBy(ShownValue::subjectNumber, TreeMap::new, Collectors.toList()));
    }

    /** Masks a number but keeps its birth date and its notation: {@code 93.05.18-***.**}. */
    static String mask(String written) {
        StringBuilder masked = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < written.length(); i++) {
            char one = written.charAt(i);
            masked.append(Character.isDigit(one) && ++digits > SHOWN_DIGITS ? '*' : one);
        }
        return masked.toString();
    }

    /** Not to be printed: it holds personal data. */
    @Override
    public String toString() {
        return "ShownValue";
    }
}
