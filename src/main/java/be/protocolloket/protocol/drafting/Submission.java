package be.protocolloket.protocol.drafting;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ChangeKind;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Submits a complete draft: the leading party says yes to it, and the others are asked before the officers see it. */
@Component
public class Submission {

    private final Protocols protocols;
    private final VersionTable versions;
    private final List<SubmissionCheck> checks;
    private final SideProposals proposals;
    private final Agreements agreements;
    private final Timeline timeline;

    Submission(
            Protocols protocols,
            VersionTable versions,
            List<SubmissionCheck> checks,
            SideProposals proposals,
            Agreements agreements,
            Timeline timeline) {
        this.protocols = protocols;
        this.versions = versions;
        this.checks = checks;
        this.proposals = proposals;
        this.agreements = agreements;
        this.timeline = timeline;
    }

    /** Why the draft cannot be submitted yet. Throws {@link NotHereException} unless the caller leads. */
    List<FieldProblem> problems(UUID protocolId, Caller caller) {
        requireLead(protocolId, caller);
        var document = protocols.currentVersion(protocolId).document();
        int open = proposals.open(protocolId, protocols.get(protocolId).lead()).size();
        Stream<FieldProblem> undecided = open == 0
                ? Stream.empty()
                : Stream.of(
                        new FieldProblem(null, "protocol.refused.side-open", open, new FieldProblem.Elsewhere("side")));
        return Stream.concat(checks.stream().flatMap(check -> check.problems(document).stream()), undecided)
                .map(problem -> problem.under("/protocols/" + protocolId + "/"))
                .toList();
    }

    /** The fingerprint of the draft as it stands, which the form shows and the leading party says yes to. */
    String hash(UUID protocolId) {
        return agreements.asked(protocolId, AgreementStep.ADVICE).sha256();
    }

    /** @throws ProtocolRefusedException when something is missing */
    void submit(UUID protocolId, String hash, @Nullable ChangeKind change, String note, Caller caller) {
        requireLead(protocolId, caller);
        var draft = protocols.currentVersion(protocolId);
        // Locks the draft's row first: the text that is checked is the text that is frozen, even if somebody saves now.
        versions.note(draft.id(), change, note.strip());
        var problems = problems(protocolId, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        var text = agreements.asked(protocolId, AgreementStep.ADVICE);
        if (!text.sha256().equals(hash)) {
            throw ProtocolRefusedException.at("hash", "protocol.refused.agreement-text");
        }
        agreements.agree(text, protocols.get(protocolId).lead(), caller);
        timeline.record(
                protocolId,
                change == null ? "protocol.timeline.submitted" : "protocol.timeline.resubmitted",
                protocols.get(protocolId).lead(),
                caller.personId(),
                Map.of("number", String.valueOf(draft.number())));
    }

    public void requireLead(UUID protocolId, Caller caller) {
        if (!caller.holds(Role.PROTOCOL_MANAGER, protocols.get(protocolId).lead())) {
            throw new NotHereException();
        }
    }
}
