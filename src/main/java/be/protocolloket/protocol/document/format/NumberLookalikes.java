package be.protocolloket.protocol.document.format;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Quotes texts that YAML readers take for numbers, also in the notations that Jackson leaves bare. */
final class NumberLookalikes extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(0[xob][\\p{XDigit}_]+|\\.?[\\d_]+\\.?[\\d_]*(e[-+]?\\d+)?|\\.inf|\\.nan)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value) || NUMBER.matcher(value).matches();
    }
}
