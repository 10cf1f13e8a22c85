package be.protocolloket.vault;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The number by which social security knows a person: the national register number (RRN) or the BIS number of somebody who is not in that
 * register. Nothing is told from it about birth or sex: the date in it can be wrong, and a sex can have been corrected.
 *
 * <p>Structure and checks: IBZ, information about the national number; KSZ, BIS numbers.
 *
 * @param digits eleven digits {@code YYMMDDSSSCC}; personal data, so never in logs, addresses or process variables
 */
public record Insz(String digits) {

    private static final int LENGTH = 11;
    private static final int LAST_SEQUENCE = 998;
    /** With the month unknown, the place of the day counts on when the sequence numbers of a day run out. */
    private static final int LAST_COUNT = 99;

    /** Written before the nine digits of somebody born in this century, to compute the check digits. */
    private static final long THIS_CENTURY = 2_000_000_000L;

    /** Which register gave it. */
    public enum Kind {
        RRN,
        BIS_SEX_UNKNOWN,
        BIS_SEX_KNOWN
    }

    /** @throws InvalidInszException when it cannot be such a number; whether its date has come is for {@link #parse} */
    public Insz {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidInszException("vault.problem.insz.form");
        }
        int month = month(digits);
        if (month < 0) {
            throw new InvalidInszException("vault.problem.insz.month");
        }
        int sequence = Integer.parseInt(digits.substring(6, 9));
        boolean register = Integer.parseInt(digits.substring(2, 4)) < 20;
        if (register && (sequence < 1 || sequence > LAST_SEQUENCE)) {
            throw new InvalidInszException("vault.problem.insz.sequence");
        }
        int century = century(digits);
        if (century < 0) {
            throw new InvalidInszException("vault.problem.insz.check");
        }
        int day = day(digits);
        if (day
                > (month == 0
                        ? LAST_COUNT
                        : YearMonth.of(year(digits, century), month).lengthOfMonth())) {
            throw new InvalidInszException("vault.problem.insz.date");
        }
    }

    /**
     * Reads what people write: {@code 93.05.18-223.61}, {@code 93051822361}, {@code 930518 223 61}.
     *
     * @param today in Belgium; whoever is not born yet has no number
     * @throws InvalidInszException with the key of a message that says what is wrong
     */
    public static Insz parse(String raw, LocalDate today) {
        var read = new Insz(raw.replaceAll("[\\s\\p{Cf}\\p{Z}.\\-\\u2010-\\u2015\\u2212/]", ""));
        if (read.earliest().isAfter(today)) {
            throw new InvalidInszException("vault.problem.insz.future");
        }
        return read;
    }

    public Kind kind() {
        int month = Integer.parseInt(digits.substring(2, 4));
        return month < 20 ? Kind.RRN : month < 40 ? Kind.BIS_SEX_UNKNOWN : Kind.BIS_SEX_KNOWN;
    }

    /** As people read it: {@code 93.05.18-223.61}. */
    public String display() {
        return date() + "-" + digits.substring(6, 9) + "." + digits.substring(9);
    }

    /** For eyes that need not know it whole: {@code 93.05.18-***.**}. */
    public String masked() {
        return date() + "-***.**";
    }

    /** Masked, because whatever is printed ends in a log some day. */
    @Override
    public String toString() {
        return masked();
    }

    private String date() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
    }

    /** The first day that the date in it, of which month or day can be unknown, can stand for. */
    private LocalDate earliest() {
        int month = month(digits);
        return LocalDate.of(
                year(digits, century(digits)), Math.max(1, month), month == 0 ? 1 : Math.max(1, day(digits)));
    }

    /** 1 to 12, 0 when unknown, -1 when it is none; a BIS number adds 20, or 40 when the sex was known. */
    private static int month(String digits) {
        int written = Integer.parseInt(digits.substring(2, 4));
        int month = written >= 40 ? written - 40 : written >= 20 ? written - 20 : written;
        return month > 12 ? -1 : month;
    }

    private static int day(String digits) {
        return Integer.parseInt(digits.substring(4, 6));
    }

    private static int year(String digits, int century) {
        return century + Integer.parseInt(digits.substring(0, 2));
    }

    /** 1900 or 2000, whichever the check digits fit: never both, for 2,000,000,000 is no multiple of 97. Else -1. */
    private static int century(String digits) {
        long base = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        if (check == 97 - base % 97) {
            return 1900;
        }
        return check == 97 - (THIS_CENTURY + base) % 97 ? 2000 : -1;
    }
}
