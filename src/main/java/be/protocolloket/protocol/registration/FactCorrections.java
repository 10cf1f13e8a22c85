package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.protocol.version.ProtocolTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the facts of a confirmed protocol right: one party states them anew, with the reason, and every party is asked as for a new registration.
 * Until each of them confirmed, what all confirmed before stays in force. If one rejects, the correction ends, and any party may propose another.
 */
@Service
public class FactCorrections {

    /** The field of the reason. */
    public static final String REASON = "reason";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final Protocols protocols;
    private final ProtocolTable table;
    private final ProtocolStates states;
    private final CorrectionTable corrections;
    private final RegisteredVersions versions;
    private final RegistrationChecks checks;
    private final RegistrationRun run;
    private final Timeline timeline;

    FactCorrections(
            Protocols protocols,
            ProtocolTable table,
            ProtocolStates states,
            CorrectionTable corrections,
            RegisteredVersions versions,
            RegistrationChecks checks,
            RegistrationRun run,
            Timeline timeline) {
        this.protocols = protocols;
        this.table = table;
        this.states = states;
        this.corrections = corrections;
        this.versions = versions;
        this.checks = checks;
        this.run = run;
        this.timeline = timeline;
    }

    /** Whether the caller may state the facts anew now: for any party, while nobody else does. */
    public boolean mayPropose(ProtocolView protocol, Caller caller) {
        return protocol.origin() == Origin.REGISTERED
                && protocol.state() == DocumentState.CONCLUDED
                && managed(protocol, caller).isPresent()
                && corrections.open(protocol.id()).isEmpty();
    }

    /** What one party states and not every party confirmed yet. */
    public Optional<FactCorrection> open(UUID protocolId) {
        return corrections.open(protocolId);
    }

    /** The party that entered what is asked about now: it need not read it, and enters it anew. */
    public EnterpriseNumber enteredBy(UUID protocolId) {
        return corrections
                .open(protocolId)
                .map(FactCorrection::body)
                .orElseGet(() -> protocols.get(protocolId).lead());
    }

    /**
     * States the facts anew, and starts the process that asks every party.
     *
     * @throws NotHereException unless {@link #mayPropose}
     * @throws ProtocolRefusedException as for a registration, and at the field {@link #REASON}
     */
    @Transactional
    public void propose(
            UUID protocolId,
            ProtocolDocument document,
            RegistrationFacts facts,
            byte[] signed,
            String reason,
            Caller caller) {
        states.lock(protocolId);
        ProtocolView protocol = protocols.require(protocolId, caller);
        if (!mayPropose(protocol, caller)) {
            throw new NotHereException();
        }
        EnterpriseNumber body = managed(protocol, caller).orElseThrow(NotHereException::new);
        List<FieldProblem> problems = new ArrayList<>(checks.problems(protocol, document, facts, signed, caller));
        String stripped = SeenText.stripped(reason);
        if (SeenText.isShorter(stripped, SHORTEST) || stripped.length() > LONGEST) {
            problems.add(new FieldProblem(REASON, "protocol.refused.amend-reason"));
        }
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        UUID version =
                versions.add(protocolId, body, document, facts, signed, "protocol.timeline.facts-proposed", caller);
        corrections.add(version, protocolId, body, stripped, caller.personId());
        table.setProcessInstance(protocolId, run.start(protocolId, body));
    }

    /** Another version takes the place of one that a party rejected; in the transaction of whoever entered it. */
    void replace(FactCorrection rejected, UUID version, Caller caller) {
        corrections.end(rejected, CorrectionState.REPLACED);
        corrections.add(version, rejected.protocolId(), rejected.body(), rejected.reason(), caller.personId());
    }

    /** Every party confirmed it; in the transaction of the process. */
    public void adopt(FactCorrection confirmed) {
        corrections.end(confirmed, CorrectionState.ADOPTED);
    }

    /** A party rejected it, and what was confirmed before stays; in the transaction of the process. */
    public void reject(FactCorrection rejected) {
        corrections.end(rejected, CorrectionState.REJECTED);
    }

    /** Whether the caller may take back what their party stated. */
    public boolean mayTakeBack(ProtocolView protocol, Caller caller) {
        return corrections
                .open(protocol.id())
                .filter(open -> caller.holds(Role.PROTOCOL_MANAGER, open.body()))
                .isPresent();
    }

    /**
     * Ends the questions about it; what was confirmed before stays.
     *
     * @throws NotHereException unless {@link #mayTakeBack}
     */
    @Transactional
    public void takeBack(UUID protocolId, Caller caller) {
        states.lock(protocolId);
        ProtocolView protocol = protocols.require(protocolId, caller);
        if (!mayTakeBack(protocol, caller)) {
            throw new NotHereException();
        }
        FactCorrection open = corrections.open(protocolId).orElseThrow(NotHereException::new);
        corrections.end(open, CorrectionState.WITHDRAWN);
        timeline.record(protocolId, "protocol.timeline.facts-taken-back", open.body(), caller.personId(), Map.of());
        run.withdraw(protocolId);
    }

    private static Optional<EnterpriseNumber> managed(ProtocolView protocol, Caller caller) {
        return protocol.parties().stream()
                .filter(party -> caller.holds(Role.PROTOCOL_MANAGER, party))
                .findFirst();
    }
}
