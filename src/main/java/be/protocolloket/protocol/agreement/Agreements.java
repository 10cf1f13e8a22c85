package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.PartyAgreements;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Which party said yes to exactly which text. A yes is about one SHA-256: whoever changes a draft afterwards leaves it without the yes of the
 * others, and of themselves. Runs in the transaction of the process.
 */
@Service
public class Agreements implements PartyAgreements {

    private final Protocols protocols;
    private final VersionTable versions;
    private final AnswerTable answers;
    private final SideProposals proposals;
    private final Timeline timeline;

    Agreements(
            Protocols protocols,
            VersionTable versions,
            AnswerTable answers,
            SideProposals proposals,
            Timeline timeline) {
        this.protocols = protocols;
        this.versions = versions;
        this.answers = answers;
        this.proposals = proposals;
        this.timeline = timeline;
    }

    /**
     * The text that is asked about as it stands now.
     *
     * @throws ProtocolRefusedException when there is no draft, or nothing was advised on
     */
    public AskedText asked(UUID protocolId, AgreementStep step) {
        if (step == AgreementStep.SIGNING) {
            return AskedText.advised(versions.lastAdvised(protocolId).orElseThrow(NotHereException::new));
        }
        VersionView draft = protocols.currentVersion(protocolId);
        if (draft.purpose() != VersionPurpose.DRAFT) {
            throw new ProtocolRefusedException("protocol.refused.no-draft");
        }
        return AskedText.draft(draft);
    }

    /**
     * The draft as it stands and stays until this transaction ends, so that what is decided next is about no other text.
     *
     * @throws ProtocolRefusedException when there is no draft
     */
    AskedText held(UUID protocolId) {
        versions.hold(protocols.currentVersion(protocolId).id());
        return asked(protocolId, AgreementStep.ADVICE);
    }

    /** What parties were asked about last, or are about to be asked; empty when they are asked nothing any more. */
    public Optional<AskedText> shown(ProtocolView protocol) {
        VersionView newest = protocols.currentVersion(protocol.id());
        if (protocol.origin() != Origin.DRAFTED || !protocol.state().beforeConclusion()) {
            return Optional.empty();
        }
        return switch (protocol.state()) {
            case DRAFT -> Optional.of(AskedText.draft(newest));
            case ADVICE_ROUND, VTC_CONSULTATION -> Optional.of(AskedText.sent(newest));
            default -> versions.lastAdvised(protocol.id()).map(AskedText::advised);
        };
    }

    /** The last answer of each party that gave one about the version, whatever its text was then. */
    public Map<EnterpriseNumber, Answer> answers(AskedText text) {
        return answers.last(text.version().id(), text.step());
    }

    /**
     * Says yes for a party. Saying it again about the same text changes nothing.
     *
     * @throws NotHereException unless the caller manages protocols for the party
     */
    public void agree(AskedText text, EnterpriseNumber body, Caller caller) {
        requireManager(text, body, caller);
        Answer last = answers(text).get(body);
        if (last == null || !last.agreesTo(text.sha256())) {
            answers.add(text, body, null, caller.personId());
        }
    }

    /** Says no for a party, which the others read with its reason. Throws {@link NotHereException} as {@link #agree}. */
    public void refuse(AskedText text, EnterpriseNumber body, String reason, Caller caller) {
        requireManager(text, body, caller);
        answers.add(text, body, reason, caller.personId());
        timeline.record(
                text.version().protocolId(),
                "protocol.timeline.agreement-refused",
                body,
                caller.personId(),
                Map.of("reason", reason));
    }

    @Override
    public void bringToSigning(UUID protocolId, EnterpriseNumber body, Caller caller) {
        agree(asked(protocolId, AgreementStep.SIGNING), body, caller);
    }

    /** The protocol had passed this step before parties were asked. */
    public void passedBefore(UUID protocolId) {
        AskedText text = asked(protocolId, AgreementStep.SIGNING);
        protocols.get(protocolId).parties().forEach(body -> answers.add(text, body, null, null));
    }

    /** The parties that have not said yes to the text as it stands, in its order. */
    public List<EnterpriseNumber> missing(UUID protocolId, AgreementStep step) {
        AskedText text = asked(protocolId, step);
        Map<EnterpriseNumber, Answer> said = answers(text);
        return protocols.get(protocolId).parties().stream()
                .filter(body -> !said.containsKey(body) || !said.get(body).agreesTo(text.sha256()))
                .toList();
    }

    /** Whether every party said yes to the text as it stands, and nothing on any side waits for its manager. */
    public boolean complete(UUID protocolId, AgreementStep step) {
        return missing(protocolId, step).isEmpty()
                && (step == AgreementStep.SIGNING || proposals.open(protocolId).isEmpty());
    }

    private void requireManager(AskedText text, EnterpriseNumber body, Caller caller) {
        boolean party = protocols.get(text.version().protocolId()).parties().contains(body);
        if (!party || !caller.holds(Role.PROTOCOL_MANAGER, body)) {
            throw new NotHereException();
        }
    }
}
