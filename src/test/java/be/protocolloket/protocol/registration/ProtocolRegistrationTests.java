package be.protocolloket.protocol.registration;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.GISTEL;
import static be.protocolloket.protocol.ProtocolStory.WOONHAVEN;
import static be.protocolloket.protocol.ProtocolStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.demo.DemoPaper;
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
import be.protocolloket.protocol.demo.DemoWalk;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.protocol.term.ProtocolTerms;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class ProtocolRegistrationTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 5, 24);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolStory story;

    @Autowired
    ProtocolRegistration registration;

    @Autowired
    SignedFiles files;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolTerms terms;

    @Autowired
    DatabaseClock clock;

    @Test
    void everythingIsKeptAsStatedGapsIncluded() {
        var text = DemoTexts.asPublished(DemoTexts.ELEGAST);
        var facts = new RegistrationFacts(
                Dossiers.signedOn(text, SIGNED, null).signatureDates(),
                SIGNED,
                null,
                null,
                List.of(new HistoricPublication(WOONHAVEN, "https://www.woonhaven.be/", SIGNED)));
        var protocol = Registered.confirmed(context, text, facts, story.manager(ELEGAST));
        assertThat(protocol.origin()).isEqualTo(Origin.REGISTERED);
        assertThat(protocol.state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocol.effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(protocol.conclusionDate()).isEqualTo(SIGNED);
        assertThat(protocol.effectiveDate()).isEqualTo(SIGNED);
        var version = protocols.currentVersion(protocol.id());
        assertThat(version.purpose()).isEqualTo(VersionPurpose.REGISTERED);
        assertThat(version.frozen()).isTrue();
        assertThat(version.document()).isEqualTo(text);
        var kept = registration.facts(version.id());
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
    void vacantSlotStaysVacantAndHoldsTheEffectBack() {
        var text = DemoTexts.asPublished(DemoTexts.GISTEL);
        var yesterday = clock.today().minusDays(1);
        var protocol =
                Registered.confirmed(context, text, Dossiers.signedOn(text, yesterday, null), story.manager(GISTEL));
        assertThat(protocol.lead()).isEqualTo(GISTEL);
        assertThat(protocol.effectiveDate()).isNull();
        assertThat(protocol.effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        assertThat(protocols.currentVersion(protocol.id()).document().slots()).anyMatch(slot -> slot.name() == null);
    }

    @Test
    void effectFollowsFromTheDates() {
        var today = clock.today();
        assertThat(registeredWith(fixedEffect(today.plusDays(1)), today, today.plusDays(1), null)
                        .effect())
                .isEqualTo(LegalEffect.NOT_IN_FORCE);
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
    void daysThatContradictEachOtherAreRefusedOnTheirFields() {
        var today = clock.today();
        var late = new HistoricPublication(ELEGAST, "https://www.elegast.be/", today.plusDays(1));
        var early = new HistoricPublication(WOONHAVEN, "https://www.woonhaven.be/", SIGNED.minusDays(1));
        var fixed = DemoTexts.asPublished(DemoTexts.ELEGAST);
        var days = Dossiers.signedOn(fixed, SIGNED, null).signatureDates();
        assertThat(refused(fixed, new RegistrationFacts(days, SIGNED, null, null, List.of(late, early)), ELEGAST))
                .containsExactlyInAnyOrder(
                        "published-elegast: protocol.refused.register-published-future",
                        "published-woonhaven: protocol.refused.register-published-early");
        assertThat(refused(fixed, new RegistrationFacts(days, SIGNED.plusDays(1), null, null, List.of()), ELEGAST))
                .containsExactly("conclusion: protocol.refused.register-conclusion");
        assertThat(refused(fixed, new RegistrationFacts(days, SIGNED.minusDays(1), null, null, List.of()), ELEGAST))
                .contains("signed-elegast-directeur: protocol.refused.register-signature-late");
        for (var wrong : List.of(SIGNED.minusDays(1), SIGNED.plusDays(1))) {
            assertThat(refused(fixed, new RegistrationFacts(days, SIGNED, wrong, null, List.of()), ELEGAST))
                    .containsExactly("effective: protocol.refused.register-effect-fixed");
        }
        var onSignature = DemoTexts.asPublished(DemoTexts.GISTEL);
        assertThat(refused(
                        onSignature,
                        new RegistrationFacts(Map.of(), SIGNED, SIGNED.minusDays(1), null, List.of()),
                        GISTEL))
                .containsExactly("effective: protocol.refused.register-effect-early");
    }

    @Test
    void theDaysOfTheSamplesContradictNothing() {
        var fixed = DemoTexts.asPublished(DemoTexts.ELEGAST);
        var days = Dossiers.signedOn(fixed, SIGNED, null).signatureDates();
        var known = List.of(
                new HistoricPublication(ELEGAST, "https://www.elegast.be/", SIGNED),
                new HistoricPublication(WOONHAVEN, "https://www.woonhaven.be/", clock.today()));
        assertThat(StatedDays.problems(fixed, new RegistrationFacts(days, SIGNED, SIGNED, null, known), clock.today()))
                .isEmpty();
        assertThat(StatedDays.problems(
                        fixed, new RegistrationFacts(Map.of(), SIGNED.plusDays(2), null, null, known), clock.today()))
                .as("no day of signing is known, but a publication lies before the conclusion")
                .extracting(FieldProblem::messageKey)
                .containsExactly("protocol.refused.register-published-early");
    }

    @Test
    void theSignedFileIsAPdfThatCanBeReadAndIsKeptAsItIs() {
        var text = DemoTexts.asPublished(DemoTexts.ELEGAST);
        var paper = DemoPaper.signedProtocol(text.title());
        for (var wrong : Map.of(
                        "protocol.refused.signed-file-missing", new byte[0],
                        "protocol.refused.signed-file-pdf", "%PDF-1.7 dit is geen pdf".getBytes(),
                        "protocol.refused.signed-file-large", new byte[SignedFiles.LARGEST + 1])
                .entrySet()) {
            var refused = catchThrowableOfType(
                    ProtocolRefusedException.class,
                    () -> registration.registerExisting(
                            text, facts(SIGNED, null, null), wrong.getValue(), true, story.manager(ELEGAST)));
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("signed");
                assertThat(problem.messageKey()).isEqualTo(wrong.getKey());
            });
        }
        var id = registration
                .registerExisting(text, facts(SIGNED, null, null), paper, true, story.manager(ELEGAST))
                .currentVersionId();
        assertThat(files.content(id)).hasValue(paper);
        assertThat(files.find(id)).hasValueSatisfying(file -> {
            assertThat(file.sha256()).isEqualTo(Fingerprint.of(paper));
            assertThat(file.addedBy()).isEqualTo(story.manager(ELEGAST).personId());
        });
    }

    @Test
    void aFileIsRegisteredOnceWhileItCounts() {
        var text = titled("Eenmaal geregistreerd");
        var paper = DemoPaper.signedProtocol(text.title());
        var facts = facts(SIGNED, null, null);
        var first = registration.registerExisting(text, facts, paper, false, story.manager(ELEGAST));
        assertThat(registered(titled("Een andere titel"), paper, true))
                .as("the same file under another title, by the other party")
                .containsExactly("signed: protocol.refused.register-same-file");
        assertThat(registered(text, DemoPaper.signedProtocol("Andere scan"), false))
                .containsExactly("again: protocol.refused.register-again");
        assertThat(registration.alike(text, paper, story.manager(WOONHAVEN)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.protocol().id()).isEqualTo(first.id());
                    assertThat(found.sameFile()).isTrue();
                    assertThat(found.visible()).isTrue();
                });
        assertThat(registration.alike(text, paper, story.manager(GISTEL)))
                .as("nobody is led to a protocol that they may not see")
                .noneMatch(AlikeProtocol::visible);
        assertThat(registration
                        .registerExisting(
                                text, facts, DemoPaper.signedProtocol("Nog een scan"), true, story.manager(WOONHAVEN))
                        .state())
                .as("another protocol of the same day and title, as its registrar says")
                .isEqualTo(DocumentState.TO_CONFIRM);
    }

    @Test
    void anEndedProtocolAsksWhetherItIsTheSameAndHoldsNothingBack() {
        var text = titled("Afgelopen en opnieuw gesloten");
        var paper = DemoPaper.signedProtocol(text.title());
        var ended = registration.registerExisting(
                text, facts(SIGNED, SIGNED, SIGNED.plusDays(9)), paper, false, story.manager(ELEGAST));
        context.getBean(DemoWalk.class).confirm(ended.id());
        assertThat(protocols.get(ended.id()).effect()).isEqualTo(LegalEffect.ENDED);
        assertThat(registered(text, paper, false)).containsExactly("again: protocol.refused.register-again");
        assertThat(registration
                        .registerExisting(text, facts(SIGNED, null, null), paper, true, story.manager(ELEGAST))
                        .state())
                .isEqualTo(DocumentState.TO_CONFIRM);
    }

    @Test
    void anEffectBeforeTheLastSignatureIsSaidOrRefused() {
        var text = fixedEffect(SIGNED.minusDays(1));
        var earlier = registeredWith(text, SIGNED, SIGNED.minusDays(1), null);
        assertThat(earlier.retroactive()).isTrue();
        assertThat(terms.of(earlier, text, DUTCH).otherStart())
                .isEqualTo("Met terugwerking: de laatste handtekening kwam pas op 24 mei 2024.");
        var onTheDay = registeredWith(text, SIGNED, SIGNED, null);
        assertThat(onTheDay.retroactive()).isFalse();
        assertThat(terms.of(onTheDay, text, DUTCH).otherStart())
                .startsWith("De tekst noemt 23 mei 2024, maar de laatste handtekening kwam later.");
        var usual = registeredWith(SIGNED, SIGNED, null);
        assertThat(terms.of(usual, DemoTexts.asPublished(DemoTexts.ELEGAST), DUTCH)
                        .otherStart())
                .isNull();
        var silent = ProtocolStory.changed(DemoTexts.asPublished(DemoTexts.ELEGAST), tree -> tree.remove("effectRule"));
        assertThat(refused(silent, facts(SIGNED, SIGNED.minusDays(1), null), ELEGAST))
                .as("a text that names no day gives no effect back")
                .containsExactly("effective: protocol.refused.register-effect-early-silent");
    }

    private List<String> registered(ProtocolDocument text, byte[] paper, boolean again) {
        return catchThrowableOfType(
                        ProtocolRefusedException.class,
                        () -> registration.registerExisting(
                                text, facts(SIGNED, null, null), paper, again, story.manager(WOONHAVEN)))
                .problems()
                .stream()
                .map(problem -> problem.field() + ": " + problem.messageKey())
                .toList();
    }

    private static ProtocolDocument titled(String title) {
        return ProtocolStory.changed(
                DemoTexts.asPublished(DemoTexts.ELEGAST), tree -> tree.put("title", title + " " + UUID.randomUUID()));
    }

    @Test
    void onlyAManagerOfAPartyRegisters() {
        assertThat(refusal(facts(SIGNED, null, null), WOONSPRONG))
                .containsExactly("protocol.refused.register-not-managed");
    }

    private ProtocolView registeredWith(LocalDate concluded, LocalDate effective, @Nullable LocalDate end) {
        return Registered.confirmed(
                context,
                DemoTexts.asPublished(DemoTexts.ELEGAST),
                facts(concluded, effective, end),
                story.manager(ELEGAST));
    }

    private ProtocolView registeredWith(
            ProtocolDocument text, LocalDate concluded, LocalDate effective, @Nullable LocalDate end) {
        return Registered.confirmed(context, text, facts(concluded, effective, end), story.manager(ELEGAST));
    }

    private static ProtocolDocument fixedEffect(LocalDate day) {
        var tree = (ObjectNode) ProtocolDocuments.tree(DemoTexts.asPublished(DemoTexts.ELEGAST));
        tree.putObject("effectRule").put("kind", "FIXED_DATE").put("date", day.toString());
        return ProtocolDocuments.read(tree);
    }

    private List<String> refused(ProtocolDocument text, RegistrationFacts facts, EnterpriseNumber manager) {
        return catchThrowableOfType(
                        ProtocolRefusedException.class,
                        () -> Registered.entered(context, text, facts, story.manager(manager)))
                .problems()
                .stream()
                .map(problem -> problem.field() + ": " + problem.messageKey())
                .toList();
    }

    private List<String> refusal(RegistrationFacts facts, EnterpriseNumber manager) {
        return catchThrowableOfType(
                        ProtocolRefusedException.class,
                        () -> Registered.entered(
                                context, DemoTexts.asPublished(DemoTexts.ELEGAST), facts, story.manager(manager)))
                .problems()
                .stream()
                .map(problem -> problem.messageKey())
                .toList();
    }

    private static RegistrationFacts facts(
            LocalDate concluded, @Nullable LocalDate effective, @Nullable LocalDate end) {
        var days = Dossiers.signedOn(DemoTexts.asPublished(DemoTexts.ELEGAST), concluded, end);
        return new RegistrationFacts(days.signatureDates(), concluded, effective, end, List.of());
    }
}
