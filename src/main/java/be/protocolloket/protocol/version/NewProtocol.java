package be.protocolloket.protocol.version;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a protocol starts: as a draft, or concluded already. */
public record NewProtocol(
        Origin origin,
        DocumentState state,
        @Nullable LocalDate conclusionDate,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate endDate) {

    public static NewProtocol draft() {
        return new NewProtocol(Origin.DRAFTED, DocumentState.DRAFT, null, null, null);
    }

    public static NewProtocol registered(LocalDate conclusion, LocalDate effective, @Nullable LocalDate end) {
        return new NewProtocol(Origin.REGISTERED, DocumentState.CONCLUDED, conclusion, effective, end);
    }
}
