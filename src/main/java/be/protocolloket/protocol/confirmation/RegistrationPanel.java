package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.protocol.registration.SignedFiles;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the parties of a registered protocol its signed file, and who read and confirmed it and who must still. */
@Component
@Order(5)
class RegistrationPanel implements ProtocolPanel {

    private final Protocols protocols;
    private final ProtocolRegistration registration;
    private final FactCorrections corrections;
    private final SignedFiles files;
    private final ConfirmationTable confirmations;
    private final RejectedCorrections rejections;
    private final Bodies bodies;
    private final People people;

    RegistrationPanel(
            Protocols protocols,
            ProtocolRegistration registration,
            FactCorrections corrections,
            SignedFiles files,
            ConfirmationTable confirmations,
            RejectedCorrections rejections,
            Bodies bodies,
            People people) {
        this.protocols = protocols;
        this.registration = registration;
        this.corrections = corrections;
        this.files = files;
        this.confirmations = confirmations;
        this.rejections = rejections;
        this.bodies = bodies;
        this.people = people;
    }

    /** @param sha256 of the signed file */
    public record FileLine(int number, String sha256) {}

    /** @param what what was done on that day: the name under a signature, or who published where */
    public record DayLine(String what, LocalDate day) {}

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        if (protocol.origin() != Origin.REGISTERED) {
            return Optional.empty();
        }
        List<VersionView> registered = protocols.versions(protocol.id()).stream()
                .filter(version -> version.purpose() == VersionPurpose.REGISTERED)
                .sorted(Comparator.comparingInt(VersionView::number).reversed())
                .toList();
        Optional<VersionView> asked = registered.stream()
                .filter(version -> !confirmations.of(version.id()).isEmpty())
                .findFirst();
        boolean waits = protocol.state() == DocumentState.TO_CONFIRM;
        Map<String, Object> model = new HashMap<>();
        model.put("protocolId", protocol.id());
        model.put("files", registered.stream().flatMap(this::file).toList());
        model.put("waits", waits);
        var correction = corrections.open(protocol.id());
        model.put("mayEnterAnew", registration.mayEnterAnew(protocol, caller));
        model.put("mayPropose", corrections.mayPropose(protocol, caller));
        model.put("mayTakeBack", corrections.mayTakeBack(protocol, caller));
        correction.ifPresent(open -> {
            model.put("proposer", bodies.shortName(open.body()));
            model.put("reason", open.reason());
        });
        model.put(
                "notAsked",
                (waits || correction.isPresent())
                        && !asked.equals(registered.stream().findFirst()));
        model.put(
                "rejected",
                !waits
                        && correction.isEmpty()
                        && asked.filter(version -> rejections.rejected(version.id()))
                                .isPresent());
        asked.ifPresent(version -> {
            model.put("askedNumber", version.number());
            model.put("lines", lines(version));
        });
        if (waits || correction.isPresent()) {
            registered.stream().findFirst().ifPresent(version -> model.put("stated", stated(version, waits)));
        }
        return Optional.of(new PanelView(
                "protocol.panel.registration", "protocol/registration-panel", "registration", Map.copyOf(model)));
    }

    /**
     * What was entered beside the text, so that the parties can compare it with the signed file.
     *
     * @param first no correction, after which every party publishes anew
     */
    private Map<String, Object> stated(VersionView version, boolean first) {
        RegistrationFacts facts = registration.facts(version.id());
        List<DayLine> signatures = version.document().slots().stream()
                .flatMap(slot -> Stream.ofNullable(facts.signatureDates().get(slot.id()))
                        .map(day -> new DayLine(signatory(slot), day)))
                .toList();
        Map<String, Object> stated = new HashMap<>();
        stated.put("concluded", facts.conclusionDate());
        stated.put("signatures", signatures);
        if (first) {
            stated.put(
                    "publications",
                    facts.publications().stream()
                            .map(known -> new DayLine(
                                    bodies.shortName(known.party()) + ", " + known.url(), known.publishedOn()))
                            .toList());
        }
        stated.put("effective", facts.effectiveDate(version.document()));
        Optional.ofNullable(facts.endDate()).ifPresent(day -> stated.put("end", day.minusDays(1)));
        return stated;
    }

    private static String signatory(SignatorySlot slot) {
        return Stream.of(slot.name(), slot.function())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(slot.id());
    }

    private Stream<FileLine> file(VersionView version) {
        return files.find(version.id()).stream().map(file -> new FileLine(version.number(), file.sha256()));
    }

    private List<ConfirmationLine> lines(VersionView version) {
        List<Confirmation> all = confirmations.of(version.id());
        UUID registrar = registration.registeredBy(version.id());
        boolean rejected = all.stream().anyMatch(each -> each.state() == ConfirmationState.REJECTED);
        return all.stream()
                .map(each -> new ConfirmationLine(
                        bodies.shortName(each.body()),
                        each.state(),
                        registrar.equals(each.readBy()),
                        rejected && each.state() != ConfirmationState.REJECTED,
                        name(each.readBy()),
                        moment(each.readAt()),
                        name(each.decidedBy()),
                        moment(each.decidedAt()),
                        each.reason()))
                .toList();
    }

    private @Nullable String name(@Nullable UUID person) {
        return person == null ? null : people.displayName(person);
    }

    private static @Nullable ZonedDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atZone(DatabaseClock.ZONE);
    }
}
