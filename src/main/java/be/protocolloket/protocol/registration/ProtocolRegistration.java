package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.EffectKind;
import be.protocolloket.protocol.document.EffectRule;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.version.NewProtocol;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.protocol.version.ProtocolTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers protocols that were signed elsewhere: the signed file, the transcription of its text and its dates. One party enters them; the
 * protocol is concluded when every party has confirmed them.
 */
@Service
public class ProtocolRegistration {

    private final Protocols protocols;
    private final ProtocolTable table;
    private final ProtocolStates states;
    private final RegisteredVersions versions;
    private final RegistrationTable registrations;
    private final FactCorrections corrections;
    private final RegistrationChecks checks;
    private final RegistrationRun run;

    ProtocolRegistration(
            Protocols protocols,
            ProtocolTable table,
            ProtocolStates states,
            RegisteredVersions versions,
            RegistrationTable registrations,
            FactCorrections corrections,
            RegistrationChecks checks,
            RegistrationRun run) {
        this.protocols = protocols;
        this.table = table;
        this.states = states;
        this.versions = versions;
        this.registrations = registrations;
        this.corrections = corrections;
        this.checks = checks;
        this.run = run;
    }

    /**
     * Registers a protocol as it was signed, including gaps, slips, vacant slots and redactions, and starts the process that asks every
     * party to confirm it.
     *
     * @param signed the file that the parties signed, a PDF
     * @param again the caller saw {@link #alike} and says that it is another protocol
     * @throws ProtocolRefusedException when a party is not a registered body, the caller manages protocols for none of them, the file
     *     cannot be read or counts already for the same parties, {@link #alike} finds others and the caller did not say that it is another
     *     one, or the facts contradict each other (a signature after the conclusion, a slot that the text does not have, an end
     *     before the effect or after the term of the text)
     */
    @Transactional
    public ProtocolView registerExisting(
            ProtocolDocument document, RegistrationFacts facts, byte[] signed, boolean again, Caller caller) {
        var numbers = checks.parties(document);
        var lead = numbers.stream()
                .filter(party -> caller.holds(Role.PROTOCOL_MANAGER, party))
                .findFirst()
                .orElseThrow(() -> new ProtocolRefusedException("protocol.refused.register-not-managed"));
        refuse(checks.problems(document, facts, signed, numbers, again, caller));
        var id = UUID.randomUUID();
        table.add(id, lead, numbers, NewProtocol.registered(), caller.personId());
        versions.add(id, lead, document, facts, signed, "protocol.timeline.registered", caller);
        table.setProcessInstance(id, run.start(id, lead));
        return protocols.get(id);
    }

    /**
     * Protocols that this may be: with the same signed file, or the same parties, title and date.
     *
     * @param signed empty while no file was chosen
     */
    public List<AlikeProtocol> alike(ProtocolDocument document, byte[] signed, Caller caller) {
        return checks.alike(document, signed, caller);
    }

    /**
     * Enters a registration anew after a party rejected it. What was entered before stays in the history with its file; the parties are
     * asked again when the task to correct it is finished.
     *
     * @throws ProtocolRefusedException as {@link #registerExisting} does, and when the text names other parties
     * @throws NotHereException unless the caller manages protocols for the body that registered it, and a party rejected it
     */
    @Transactional
    public ProtocolView enterAnew(
            UUID protocolId, ProtocolDocument document, RegistrationFacts facts, byte[] signed, Caller caller) {
        states.lock(protocolId);
        var protocol = requireCorrectable(protocolId, caller);
        refuse(checks.problems(protocol, document, facts, signed, caller));
        var version = versions.add(
                protocolId,
                corrections.enteredBy(protocolId),
                document,
                facts,
                signed,
                "protocol.timeline.registration-corrected",
                caller);
        corrections.open(protocolId).ifPresent(rejected -> corrections.replace(rejected, version, caller));
        table.touch(protocolId);
        return protocols.get(protocolId);
    }

    /** Whether the caller may enter anew now what a party rejected: the registration, or a correction of its facts. */
    public boolean mayEnterAnew(ProtocolView protocol, Caller caller) {
        boolean asked = protocol.state() == DocumentState.TO_CONFIRM
                || corrections.open(protocol.id()).isPresent();
        return asked
                && caller.holds(Role.PROTOCOL_MANAGER, corrections.enteredBy(protocol.id()))
                && registrations.rejected(protocol.id());
    }

    /** @throws NotHereException unless {@link #mayEnterAnew} */
    public ProtocolView requireCorrectable(UUID protocolId, Caller caller) {
        var protocol = protocols.require(protocolId, caller);
        if (!mayEnterAnew(protocol, caller)) {
            throw new NotHereException();
        }
        return protocol;
    }

    /**
     * What was stated about a registered version.
     *
     * @throws NotHereException unless it was registered
     */
    public RegistrationFacts facts(UUID versionId) {
        return registrations.find(versionId).orElseThrow(NotHereException::new);
    }

    /**
     * Who entered a registered version.
     *
     * @throws NotHereException unless it was registered
     */
    public UUID registeredBy(UUID versionId) {
        return registrations.registeredBy(versionId).orElseThrow(NotHereException::new);
    }

    /** The day on which the protocol takes effect; without a fixed date in the text, the day of conclusion. */
    public static LocalDate effectiveDate(@Nullable EffectRule rule, LocalDate conclusion) {
        var fixed = rule == null || rule.kind() != EffectKind.FIXED_DATE ? null : rule.date();
        return fixed == null ? conclusion : fixed;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
    }
}
