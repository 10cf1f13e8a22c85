package be.protocolloket.protocol.slot;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.confirmation.Confirmation;
import be.protocolloket.protocol.confirmation.ConfirmationTable;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns those who manage a protocol, or administer a body, that nobody can sign or confirm for it: before the protocol waits for a signature
 * that cannot come.
 */
@Component
@Order(1)
class NobodySigns implements ProtocolPanel {

    private final Signatories signatories;
    private final AppointmentRules rules;
    private final ProtocolRegistration registration;
    private final ConfirmationTable confirmations;
    private final Bodies bodies;
    private final DatabaseClock clock;

    NobodySigns(
            Signatories signatories,
            AppointmentRules rules,
            ProtocolRegistration registration,
            ConfirmationTable confirmations,
            Bodies bodies,
            DatabaseClock clock) {
        this.signatories = signatories;
        this.rules = rules;
        this.registration = registration;
        this.confirmations = confirmations;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * A body for which nobody can sign.
     *
     * @param reasonKey message that says why
     * @param administers whether the reader can mend it on the body's page
     */
    public record Line(String body, String number, String reasonKey, boolean administers) {}

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        if (!protocol.state().beforeConclusion()) {
            return Optional.empty();
        }
        List<Line> lines = protocol.parties().stream()
                .filter(party ->
                        caller.holds(Role.PROTOCOL_MANAGER, party) || caller.holds(Role.BODY_ADMINISTRATOR, party))
                .flatMap(party -> reason(protocol, party)
                        .map(key -> new Line(
                                bodies.shortName(party),
                                party.digits(),
                                key,
                                caller.holds(Role.BODY_ADMINISTRATOR, party)))
                        .stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "protocol.nobody-signs.title", "protocol/nobody-signs", "lines", Map.of("lines", lines)));
    }

    /** Who registered a version or read it, and so does not confirm it. */
    private Set<UUID> prepared(UUID versionId) {
        return Stream.concat(
                        Stream.of(registration.registeredBy(versionId)),
                        confirmations.of(versionId).stream()
                                .map(Confirmation::readBy)
                                .flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
    }

    private Optional<String> reason(ProtocolView protocol, EnterpriseNumber body) {
        List<Signatory> running = signatories.of(body, clock.today());
        if (running.isEmpty()) {
            return Optional.of("protocol.nobody-signs.no-mandate");
        }
        if (protocol.state() == DocumentState.TO_CONFIRM) {
            var prepared = prepared(protocol.currentVersionId());
            return running.stream().allMatch(signatory -> prepared.contains(signatory.personId()))
                    ? Optional.of("protocol.nobody-signs.only-who-prepared")
                    : Optional.empty();
        }
        return rules.eligible(body).isEmpty()
                ? Optional.of("protocol.nobody-signs.only-administrators")
                : Optional.empty();
    }
}
