package be.protocolloket.party;

import java.time.LocalDate;
import java.util.List;

/** The data protection officers of the bodies. */
public interface DpoMandates {

    /** The mandate that runs on that day: none or one. */
    List<DpoMandate> of(EnterpriseNumber body, LocalDate day);
}
