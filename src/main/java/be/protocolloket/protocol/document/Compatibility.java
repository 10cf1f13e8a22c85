package be.protocolloket.protocol.document;

import java.util.List;

/**
 * Why the receiver's purposes are compatible with the original ones.
 *
 * @param grounds the grounds as listed
 */
public record Compatibility(List<String> grounds) {

    public Compatibility {
        grounds = Absent.list(grounds);
    }
}
