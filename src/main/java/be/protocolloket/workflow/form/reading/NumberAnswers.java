package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.NumberField;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as they are written in Flanders: a comma before the decimals, dots or spaces between thousands. */
final class NumberAnswers {

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([. \u00a0\u202f]\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,20}([.,]\\d{1,20})?");

    private NumberAnswers() {}

    static Answer read(NumberField field, String typed) {
        BigDecimal number;
        String text = typed.replace('\u2212', '-');
        if (text.length() > 40) {
            return Answer.refused("number");
        } else if (THOUSANDS.matcher(text).matches()) {
            number = new BigDecimal(text.replaceAll("[. \u00a0\u202f]", "").replace(',', '.'));
        } else if (PLAIN.matcher(text).matches()) {
            number = new BigDecimal(text.replace(',', '.'));
        } else {
            return Answer.refused("number");
        }
        if (field.decimals() != null && number.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0
                    ? Answer.refused("number.whole")
                    : Answer.refused("number.decimals", field.decimals());
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return Answer.refused("tooSmall", field.min());
        }
        return field.max() != null && number.compareTo(field.max()) > 0
                ? Answer.refused("tooLarge", field.max())
                : Answer.of(number);
    }
}
