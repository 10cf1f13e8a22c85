package be.protocolloket.protocol.drafting;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;

/** What protocol managers do to a text before it is concluded. */
public interface ProtocolDrafting {

    /**
     * Opens a protocol with the given text as its first draft, and sets it on its way.
     *
     * @param lead the party whose protocol manager leads; the caller must be one
     * @throws ProtocolRefusedException when a party is not a registered body, there are fewer than two, the lead is none of them, or the
     *     caller does not manage protocols for the lead
     */
    ProtocolView openDraft(ProtocolDocument start, EnterpriseNumber lead, Caller caller);

    /**
     * Keeps a new text for the draft.
     *
     * @param revision of the text that the caller changed
     * @return the draft with its new revision
     * @throws DraftChangedException when somebody else saved, or the version was frozen, since then
     * @throws ProtocolRefusedException when the text names other parties than the protocol has
     * @throws NotHereException unless the caller manages protocols for one of its parties
     */
    VersionView saveDraft(UUID versionId, long revision, ProtocolDocument document, Caller caller);

    /**
     * Gives a protocol up, from every state before conclusion.
     *
     * @throws ProtocolRefusedException when it is concluded or withdrawn already, or the reason is blank
     * @throws NotHereException unless the caller manages protocols for one of its parties
     */
    void withdraw(UUID protocolId, String reason, Caller caller);
}
