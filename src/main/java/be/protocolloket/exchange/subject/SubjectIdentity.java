package be.protocolloket.exchange.subject;

import org.jspecify.annotations.Nullable;

/**
 * Who a data subject is, as the initiator wrote it down.
 *
 * @param digits of the INSZ; null where it is not known
 */
public record SubjectIdentity(String name, @Nullable String digits) {

    /** The text to seal: the number, empty when unknown, then a line break and the name. */
    String written() {
        return (digits == null ? "" : digits) + "\n" + name;
    }

    /** Null for a body that was not told the name. */
    @Nullable
    String knownName() {
        return name.isEmpty() ? null : name;
    }

    static SubjectIdentity read(String written) {
        int line = written.indexOf('\n');
        return new SubjectIdentity(written.substring(line + 1), line == 0 ? null : written.substring(0, line));
    }

    @Override
    public String toString() {
        return "a data subject";
    }
}
