package be.protocolloket.protocol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a protocol starts: as a draft, or concluded already. */
record NewProtocol(
        Origin origin,
        DocumentState state,
        @Nullable LocalDate conclusionDate,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate endDate) {

    static NewProtocol draft() {
        return new NewProtocol(Origin.DRAFTED, DocumentState.DRAFT, null, null, null);
    }

    static NewProtocol registered(LocalDate conclusion, LocalDate effective, @Nullable LocalDate end) {
        return new NewProtocol(Origin.REGISTERED, DocumentState.CONCLUDED, conclusion, effective, end);
    }
}
