package be.protocolloket.protocol;

import be.protocolloket.protocol.document.ProtocolDocument;

/** A room's part of the text that is signed, such as the advices with the motives for not following them. */
public interface SigningTextContribution {

    /**
     * @param advised the frozen version on which advice was given
     * @param text the text to be signed as it stands so far
     * @return the text with this room's part; the same text when there is nothing to add
     * @throws ProtocolRefusedException when the text cannot be signed yet
     */
    ProtocolDocument contribute(VersionView advised, ProtocolDocument text);
}
