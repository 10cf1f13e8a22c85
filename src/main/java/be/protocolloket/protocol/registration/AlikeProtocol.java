package be.protocolloket.protocol.registration;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolView;

/**
 * A protocol that may be the one that somebody registers.
 *
 * @param sameFile its signed file has the same fingerprint; otherwise it has the same parties, title and date
 * @param sameParties as the one that is registered
 * @param visible the person who registers may see it
 */
public record AlikeProtocol(ProtocolView protocol, boolean sameFile, boolean sameParties, boolean visible) {

    /** Whether it is the same protocol, which counts or is about to: a second one would bind the same parties twice by one signature. */
    boolean isTheSame() {
        return sameFile
                && sameParties
                && protocol.state() != DocumentState.SUPERSEDED
                && protocol.effect() != LegalEffect.ENDED;
    }
}
