package be.protocolloket.protocol.drafting;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.conclusion.ConclusionRun;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.side.SideChanges;
import be.protocolloket.protocol.version.NewProtocol;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.protocol.version.ProtocolTable;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.protocol.withdrawal.WithdrawalNews;
import be.protocolloket.protocol.withdrawal.WithdrawalQuestions;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What protocol managers do to a text before it is concluded. */
@Service
public class ProtocolDrafting {

    private static final int LONGEST_REASON = 2000;

    private final Protocols protocols;
    private final ProtocolTable table;
    private final ProtocolStates states;
    private final VersionTable versions;
    private final Parties parties;
    private final SideChanges sides;
    private final ConclusionRun run;
    private final Timeline timeline;
    private final WithdrawalQuestions questions;
    private final WithdrawalNews news;

    ProtocolDrafting(
            Protocols protocols,
            ProtocolTable table,
            ProtocolStates states,
            VersionTable versions,
            Parties parties,
            SideChanges sides,
            ConclusionRun run,
            Timeline timeline,
            WithdrawalQuestions questions,
            WithdrawalNews news) {
        this.protocols = protocols;
        this.table = table;
        this.states = states;
        this.versions = versions;
        this.parties = parties;
        this.sides = sides;
        this.run = run;
        this.timeline = timeline;
        this.questions = questions;
        this.news = news;
    }

    /**
     * Opens a protocol with the given text as its first draft, and starts its process.
     *
     * @param lead the party whose protocol manager leads; the caller must be one
     * @throws ProtocolRefusedException when a party is not a registered body, there are fewer than two, the lead is none of them, or the
     *     caller does not manage protocols for the lead
     */
    @Transactional
    public ProtocolView openDraft(ProtocolDocument start, EnterpriseNumber lead, Caller caller) {
        if (!caller.holds(Role.PROTOCOL_MANAGER, lead)) {
            throw new ProtocolRefusedException("protocol.refused.lead-not-managed", lead.display());
        }
        var document = sound(start);
        var numbers = parties.registered(document);
        if (!numbers.contains(lead)) {
            throw new ProtocolRefusedException("protocol.refused.lead-no-party", lead.display());
        }
        var id = UUID.randomUUID();
        table.add(id, lead, numbers, NewProtocol.draft(), caller.personId());
        var version = versions.add(id, VersionPurpose.DRAFT, document, caller.personId());
        sides.opened(id, version, document, numbers, caller);
        timeline.record(id, "protocol.timeline.draft-opened", lead, caller.personId(), Map.of());
        table.setProcessInstance(id, run.start(id, lead));
        return protocols.get(id);
    }

    /**
     * Keeps a new text for the draft. What it changes on the side of a party that the caller does not manage stands in the draft as a
     * proposal to that party.
     *
     * @param revision of the text that the caller changed
     * @return the draft with its new revision
     * @throws DraftChangedException when somebody else saved, or the version was frozen, since then
     * @throws ProtocolRefusedException when the text names other parties than the protocol has
     * @throws NotHereException unless the caller manages protocols for one of its parties
     */
    @Transactional
    public VersionView saveDraft(UUID versionId, long revision, ProtocolDocument document, Caller caller) {
        var before = protocols.version(versionId);
        var protocol = protocols.get(before.protocolId());
        Parties.requireManager(protocol, caller);
        var text = sound(document);
        if (!Set.copyOf(parties.registered(text)).equals(Set.copyOf(protocol.parties()))) {
            throw new ProtocolRefusedException("protocol.refused.parties-changed");
        }
        if (before.revision() != revision || !versions.save(versionId, revision, text, caller.personId())) {
            var note = versions.note(versionId);
            throw new DraftChangedException(protocols.version(versionId), note.savedBy(), note.savedAt());
        }
        sides.saved(before, text, protocol.parties(), caller);
        table.touch(protocol.id());
        return protocols.version(versionId);
    }

    /**
     * Withdraws a protocol, from any state before conclusion, and tells everybody who had a task in it. Once another party signed, a party
     * that does not lead only {@link WithdrawalQuestions asks} the one that leads.
     *
     * @return false when it was asked
     * @throws ProtocolRefusedException when it is concluded or withdrawn already, or the reason is blank
     * @throws NotHereException unless the caller {@link #mayWithdraw may}
     */
    @Transactional
    public boolean withdraw(UUID protocolId, String reason, Caller caller) {
        var state = states.lock(protocolId).orElseThrow(NotHereException::new);
        var protocol = protocols.get(protocolId);
        if (!mayWithdraw(protocol, caller)) {
            throw new NotHereException();
        }
        var party = protocol.state() == DocumentState.TO_CONFIRM
                ? protocol.lead()
                : Parties.requireManager(protocol, caller);
        if (!state.beforeConclusion()) {
            throw new ProtocolRefusedException("protocol.refused.withdraw-too-late");
        }
        String written = SeenText.stripped(reason);
        if (written.isEmpty() || written.length() > LONGEST_REASON) {
            throw new ProtocolRefusedException("protocol.refused.withdraw-reason", LONGEST_REASON);
        }
        if (questions.onlyAsks(protocol, caller)) {
            questions.ask(protocol, party, written, caller);
            return false;
        }
        timeline.record(
                protocolId,
                state == DocumentState.TO_CONFIRM
                        ? "protocol.timeline.registration-withdrawn"
                        : "protocol.timeline.withdrawn",
                party,
                caller.personId(),
                Map.of("reason", written));
        run.withdraw(protocolId);
        news.withdrawn(protocol, party, written, caller);
        return true;
    }

    /** A draft is of all its parties together; a registration is of the body that entered it, and the others reject it. */
    public static boolean mayWithdraw(ProtocolView protocol, Caller caller) {
        return protocol.parties().stream()
                .filter(party -> protocol.state() != DocumentState.TO_CONFIRM || party.equals(protocol.lead()))
                .anyMatch(party -> caller.holds(Role.PROTOCOL_MANAGER, party));
    }

    /** The document after a round trip through the interchange format, so that a stored document can always be read and exported. */
    private static ProtocolDocument sound(ProtocolDocument document) {
        return ProtocolDocuments.read(ProtocolDocuments.tree(document));
    }
}
