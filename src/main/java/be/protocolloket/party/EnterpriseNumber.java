package be.protocolloket.party;

import be.protocolloket.workflow.ProcessVariable;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number under which a body is registered in the Crossroads Bank for Enterprises (KBO).
 *
 * @param digits ten digits; the first is 0 or 1, the last two equal 97 − (first eight mod 97), so they run from 01 to 97
 */
public record EnterpriseNumber(String digits) implements Comparable<EnterpriseNumber> {

    private static final int LENGTH = 10;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Cf}\\p{Z}.\\-\\u2010-\\u2015\\u2212/]");

    /** @throws InvalidEnterpriseNumberException when the digits are no enterprise number */
    public EnterpriseNumber {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidEnterpriseNumberException("party.problem.enterprise-number.form");
        }
        if (!hasValidCheck(digits)) {
            throw new InvalidEnterpriseNumberException("party.problem.enterprise-number.check");
        }
        if (digits.charAt(0) >= '2' && digits.charAt(0) <= '8') {
            throw new InvalidEnterpriseNumberException("party.problem.enterprise-number.establishment");
        }
        if (digits.charAt(0) > '1') {
            throw new InvalidEnterpriseNumberException("party.problem.enterprise-number.first-digit");
        }
    }

    /**
     * Reads what people write: {@code 0410.412.146}, {@code 0410412146}, {@code BE 0410 412 146}, or the nine digits of
     * the old VAT style.
     *
     * @throws InvalidEnterpriseNumberException with the key of a message that says what is wrong
     */
    public static EnterpriseNumber parse(String written) {
        var compact = SEPARATORS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        var digits = compact.startsWith("BE") ? compact.substring(2) : compact;
        return new EnterpriseNumber(digits.length() == LENGTH - 1 ? "0" + digits : digits);
    }

    /** Reads as {@link #parse} does; empty for null, a blank text and whatever is no enterprise number. */
    public static Optional<EnterpriseNumber> find(@Nullable String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(parse(written));
        } catch (InvalidEnterpriseNumberException none) {
            return Optional.empty();
        }
    }

    /** As people read it: {@code 0410.412.146}. */
    public String display() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    /** A variable of a process that holds such a number, as bare digits. */
    public static ProcessVariable<EnterpriseNumber> variable(String name) {
        return ProcessVariable.coded(name, EnterpriseNumber.class, EnterpriseNumber::new, EnterpriseNumber::digits);
    }

    /** The digits of several bodies, as an SQL array takes them. */
    public static String[] digits(Collection<EnterpriseNumber> bodies) {
        return bodies.stream().map(EnterpriseNumber::digits).toArray(String[]::new);
    }

    @Override
    public int compareTo(EnterpriseNumber other) {
        return digits.compareTo(other.digits);
    }

    /** The bare ten digits, as used in addresses and group ids. */
    @Override
    public String toString() {
        return digits;
    }

    private static boolean hasValidCheck(String digits) {
        int base = Integer.parseInt(digits.substring(0, 8));
        return Integer.parseInt(digits.substring(8)) == 97 - base % 97;
    }
}
