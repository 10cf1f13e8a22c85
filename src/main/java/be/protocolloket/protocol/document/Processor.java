package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A processor that a party uses for data of this protocol.
 *
 * @param party id of the party that uses it
 * @param name its name
 * @param service what it does
 * @param openEnded the entry also covers processors that are not named
 * @param replacementClause the words that leave it open
 * @param art28Contract agreement of GDPR article 28
 * @param since first day
 * @param until last day
 */
public record Processor(
        @JsonProperty(required = true) String party,
        String name,
        @Nullable String service,
        boolean openEnded,
        @Nullable String replacementClause,
        ContractState art28Contract,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public Processor {
        name = Absent.text(name);
        art28Contract = art28Contract == null ? ContractState.NOT_STATED : art28Contract;
    }
}
