package be.protocolloket.protocol.registration;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.GISTEL;
import static be.protocolloket.protocol.ProtocolStory.WOONHAVEN;
import static be.protocolloket.protocol.ProtocolStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ProtocolRegistrationTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 5, 24);

    @Autowired
    ProtocolStory story;

    @Autowired
    ProtocolRegistration registration;

    @Autowired
    Protocols protocols;

    @Autowired
    DatabaseClock clock;

    @Test
    void everythingIsKeptAsStatedGapsIncluded() {
        var text = DemoTexts.asPublished(DemoTexts.ELEGAST);
        var facts = new RegistrationFacts(
                Map.of("elegast-directeur", SIGNED, "elegast-voorzitter", SIGNED),
                SIGNED,
                null,
                null,
                List.of(new HistoricPublication(WOONHAVEN, "https://www.woonhaven.be/", SIGNED)));
        var protocol = registration.registerExisting(text, facts, story.manager(ELEGAST));
        assertThat(protocol.origin()).isEqualTo(Origin.REGISTERED);
        assertThat(protocol.state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocol.effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(protocol.conclusionDate()).isEqualTo(SIGNED);
        assertThat(protocol.effectiveDate()).isEqualTo(SIGNED);
        var version = protocols.currentVersion(protocol.id());
        assertThat(version.purpose()).isEqualTo(VersionPurpose.REGISTERED);
        assertThat(version.frozen()).isTrue();
        assertThat(version.document()).isEqualTo(text);
        var kept = registration.facts(protocol.id());
        assertThat(kept.signatureDates()).isEqualTo(facts.signatureDates());
        assertThat(kept.publications()).isEqualTo(facts.publications());
        assertThat(story.openForms(protocol.id()))
                .as("the publication that is not stated is asked for, and nothing else")
                .containsExactly("publish-protocol");
        assertThat(protocols.concluded(ProtocolFilter.all()).items())
                .extracting(ProtocolView::id)
                .contains(protocol.id());
    }

    @Test
    void vacantSlotStaysVacant() {
        var text = DemoTexts.asPublished(DemoTexts.GISTEL);
        var yesterday = clock.today().minusDays(1);
        var protocol = registration.registerExisting(text, facts(yesterday, null, null), story.manager(GISTEL));
        assertThat(protocol.lead()).isEqualTo(GISTEL);
        assertThat(protocol.effectiveDate()).isEqualTo(yesterday);
        assertThat(protocols.currentVersion(protocol.id()).document().slots()).anyMatch(slot -> slot.name() == null);
    }

    @Test
    void effectFollowsFromTheDates() {
        var today = clock.today();
        assertThat(registeredWith(today, today.plusDays(1), null).effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        assertThat(registeredWith(today, today, null).effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(registeredWith(SIGNED, SIGNED, today).effect()).isEqualTo(LegalEffect.ENDED);
        assertThat(registeredWith(SIGNED, SIGNED, today.plusDays(1)).effect()).isEqualTo(LegalEffect.IN_FORCE);
    }

    @Test
    void contradictionsAreRefused() {
        var tomorrow = clock.today().plusDays(1);
        assertThat(refusal(facts(tomorrow, null, null), ELEGAST)).containsExactly("protocol.refused.register-future");
        assertThat(refusal(facts(SIGNED, SIGNED, SIGNED.minusDays(1)), ELEGAST))
                .containsExactly("protocol.refused.register-end");
        assertThat(refusal(
                        new RegistrationFacts(
                                Map.of("niemand", SIGNED.plusDays(1)),
                                SIGNED,
                                null,
                                null,
                                List.of(new HistoricPublication(GISTEL, "https://gistel.be/", SIGNED))),
                        ELEGAST))
                .containsExactlyInAnyOrder(
                        "protocol.refused.register-slot",
                        "protocol.refused.register-signature-late",
                        "protocol.refused.register-publication");
    }

    @Test
    void onlyAManagerOfAPartyRegisters() {
        assertThat(refusal(facts(SIGNED, null, null), WOONSPRONG))
                .containsExactly("protocol.refused.register-not-managed");
    }

    private ProtocolView registeredWith(LocalDate concluded, LocalDate effective, @Nullable LocalDate end) {
        return registration.registerExisting(
                DemoTexts.asPublished(DemoTexts.ELEGAST), facts(concluded, effective, end), story.manager(ELEGAST));
    }

    private List<String> refusal(RegistrationFacts facts, EnterpriseNumber manager) {
        return catchThrowableOfType(
                        ProtocolRefusedException.class,
                        () -> registration.registerExisting(
                                DemoTexts.asPublished(DemoTexts.ELEGAST), facts, story.manager(manager)))
                .problems()
                .stream()
                .map(problem -> problem.messageKey())
                .toList();
    }

    private static RegistrationFacts facts(
            LocalDate concluded, @Nullable LocalDate effective, @Nullable LocalDate end) {
        return new RegistrationFacts(Map.of(), concluded, effective, end, List.of());
    }
}
