package be.protocolloket.accountability.overview;

import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.document.FlowSide;
import java.util.List;
import java.util.UUID;

/**
 * One line of the records of processing (GDPR 30) of one body: one direction of one protocol, from the version that was signed.
 *
 * @param fields in the order of article 30
 */
public record ProcessingRecord(
        UUID protocolId,
        String protocol,
        LegalEffect effect,
        FlowSide side,
        String body,
        String counterpart,
        List<Field> fields) {

    public ProcessingRecord {
        fields = List.copyOf(fields);
    }

    /**
     * One subject of article 30.
     *
     * @param name last part of the message key of its name, and its name in files for software
     * @param values in words; empty when the protocol says nothing about it
     */
    public record Field(String name, List<String> values) {

        public String messageKey() {
            return "accountability.record." + name;
        }
    }
}
