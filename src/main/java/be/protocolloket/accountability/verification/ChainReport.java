package be.protocolloket.accountability.verification;

import java.time.Instant;
import java.util.List;

/**
 * What a check of chains found.
 *
 * @param chains how many were looked at
 * @param entries how many these hold
 * @param faults empty when everything holds
 */
public record ChainReport(Instant at, int chains, long entries, List<ChainFault> faults) {

    public ChainReport {
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }
}
