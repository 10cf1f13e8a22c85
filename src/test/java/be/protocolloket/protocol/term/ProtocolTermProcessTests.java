package be.protocolloket.protocol.term;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.model.ProtocolTermProcess;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.engine.ProcessRuns;
import be.protocolloket.workflow.form.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.ObjectNode;

/** The term of a text that was signed elsewhere acts, also where it was registered before terms did. */
@IntegrationTest
class ProtocolTermProcessTests {

    private static final LocalDate SIGNED = LocalDate.of(2020, 5, 24);
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolStory story;

    @Autowired
    ProtocolTerms terms;

    @Autowired
    EarlierTerms earlier;

    @Autowired
    Protocols protocols;

    @Autowired
    Policies policies;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void aTermThatIsOverEndsTheProtocolAndLetsNoCaseBegin() {
        var protocol = registered(until(LocalDate.of(2022, 12, 31)), null);
        assertThat(protocol.effect()).isEqualTo(LegalEffect.ENDED);
        assertThat(protocol.endDate()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(said(protocol).runs()).isEqualTo("Liep tot en met 31 december 2022");
        var worker = Dossiers.caller(context, "elegast-begeleider");
        var desk = context.getBean(CaseOpening.class);
        var refused =
                catchThrowableOfType(CaseRefusedException.class, () -> desk.open(proposal(protocol.id()), worker));
        assertThat(refused.problems()).extracting(FieldProblem::field).containsOnly("protocolId");
        assertThat(desk.offer(protocol.id(), ELEGAST, worker).refusals())
                .extracting(refusal -> refusal.reason())
                .containsExactly(RefusalReason.TERM_OVER);
        assertThat(ProcessRuns.of(ProtocolTermProcess.KEY, protocol.id())).isNull();
    }

    @Test
    void theLastDayStillCounts() {
        var today = clock.today();
        var last = registered(until(today), null);
        assertThat(last.effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(said(last).runs()).startsWith("Loopt tot en met ");
        assertThat(registered(until(today.minusDays(1)), null).effect()).isEqualTo(LegalEffect.ENDED);
    }

    @Test
    void aPeriodCountsFromTheDayOfEffect() {
        var text =
                changed(tree -> tree.putObject("duration").put("kind", "PERIOD").put("period", "P3Y"));
        assertThat(registered(text, null).endDate()).isEqualTo(LocalDate.of(2027, 5, 25));
        assertThat(LocalDate.of(2024, 5, 24))
                .as("the fixed day of the sample's effect")
                .isEqualTo(effective(text));
    }

    @Test
    void aConditionGivesNoDayButIsSaid() {
        var protocol = registered(DemoTexts.asPublished(DemoTexts.ELEGAST), null);
        assertThat(protocol.endDate()).isNull();
        assertThat(said(protocol).runs())
                .isEqualTo("Onbepaalde duur, namelijk zolang de regelgeving deze begeleiding blijft voorzien");
    }

    @Test
    void anEndAfterTheTermIsRefusedOnItsFieldAnEarlierOneIsKept() {
        var last = clock.today().plusDays(100);
        assertThat(refusal(until(last), last.plusDays(2))).containsExactly("end: protocol.refused.register-end-late");
        assertThat(registered(until(last), last.plusDays(1)).lastDay()).isEqualTo(last);
        assertThat(registered(until(last), last.minusDays(10)).endDate()).isEqualTo(last.minusDays(10));
        assertThat(refusal(until(LocalDate.of(2019, 12, 31)), null))
                .as("over before it could take effect")
                .containsExactly("conclusion: protocol.refused.register-term");
    }

    @Test
    void managersAndOfficersOfBothPartiesAreWarnedBeforeTheLastDayOnce() {
        var last = clock.today().plusYears(2);
        var protocol = registered(until(last), null);
        assertThat(ProcessRuns.of(ProtocolTermProcess.KEY, protocol.id())).isNotNull();
        assertThat(notices(protocol.id())).isEmpty();
        ProcessRuns.fire(protocol.id(), ProtocolTermProcess.WARNING_DUE);
        assertThat(notices(protocol.id()))
                .containsExactlyInAnyOrder(
                        "protocolmanager:" + ELEGAST.digits(),
                        "protocolmanager:" + WOONHAVEN.digits(),
                        "dpo:" + ELEGAST.digits(),
                        "dpo:" + WOONHAVEN.digits());
        assertThat(ProcessRuns.of(ProtocolTermProcess.KEY, protocol.id())).isNull();
    }

    @Test
    void whatWasRegisteredBeforeTermsActedIsReadAtTheNextStartOnce() {
        var over = registered(until(LocalDate.of(2022, 12, 31)), null).id();
        var runs = registered(until(clock.today().plusYears(3)), null).id();
        var gistel = DemoTexts.asPublished(DemoTexts.GISTEL);
        var open = Registered.asGround(
                        context,
                        gistel,
                        Dossiers.signedOn(gistel, clock.today(), null),
                        story.manager(ProtocolStory.GISTEL))
                .id();
        PastTheGuards.write(
                context,
                guarded ->
                        guarded.sql("""
                update protocol set end_date = null, effective_date = conclusion_date, read_by_text = false
                 where id in (:ids)""").param("ids", List.of(over, runs, open)).update());
        assertThat(protocols.get(over).effect()).as("as it was").isEqualTo(LegalEffect.IN_FORCE);
        assertThat(policies.of(open).effectiveDate()).as("as it was").isNotNull();

        earlier.run();
        earlier.run();

        assertThat(protocols.get(over).effect()).isEqualTo(LegalEffect.ENDED);
        assertThat(protocols.get(over).endDate()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(protocols.get(runs).lastDay()).isEqualTo(clock.today().plusYears(3));
        assertThat(ProcessRuns.of(ProtocolTermProcess.KEY, runs))
                .as("one, not two")
                .isNotNull();
        assertThat(protocols.get(open).effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        assertThat(said(protocols.get(open)).heldBack())
                .isEqualTo("Nog niet in werking: OCMW (Gistel) heeft een verplicht handtekenvak zonder naam; "
                        + "bijlage 2 ontbreekt, terwijl een rechtsgrond ernaar verwijst; "
                        + "bijlage 3 ontbreekt, terwijl een rechtsgrond ernaar verwijst.");
        assertThat(policies.of(open).effectiveDate()).isNull();
    }

    @Test
    void aDraftedProtocolEndsByItsTermToo() {
        var last = clock.today().plusMonths(1);
        var id = story.elegastDraft(ProtocolStory.changed(
                ProtocolStory.elegastText(),
                tree -> tree.putObject("duration").put("kind", "UNTIL").put("until", last.toString())));
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(protocols.get(id).lastDay()).isEqualTo(last);
        assertThat(ProcessRuns.fire(id, ProtocolTermProcess.WARNING_DUE)).isOne();
        assertThat(notices(id)).hasSize(4);
        PastTheGuards.write(
                context,
                guarded -> guarded.sql("update protocol set end_date = :today where id = :id")
                        .param("today", clock.today())
                        .param("id", id)
                        .update());
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.ENDED);
        assertThat(policies.of(id).ended()).isTrue();
    }

    @Test
    void aDraftWhoseLastDayPassedIsNotSubmitted() {
        var id = story.elegastDraft(ProtocolStory.changed(
                ProtocolStory.elegastText(),
                tree -> tree.putObject("duration").put("kind", "UNTIL").put("until", "2022-12-31")));
        var refused = catchThrowableOfType(
                ProtocolRefusedException.class, () -> story.everythingGoesWellUntil(DemoStage.ADVICE, id));
        assertThat(refused.problems())
                .extracting(FieldProblem::messageKey)
                .containsExactly("protocol.refused.term-over");
    }

    @Test
    void theRegisterSaysUntilWhenItRunsAndWhyItIsNotInForce() throws Exception {
        var runs = registered(until(LocalDate.of(2031, 12, 31)), null).id();
        var gistel = DemoTexts.asPublished(DemoTexts.GISTEL);
        var held = Registered.asGround(
                        context, gistel, Dossiers.signedOn(gistel, SIGNED, null), story.manager(ProtocolStory.GISTEL))
                .id();
        assertThat(page("/register/" + runs)).contains("Loopt tot en met 31 december 2031");
        assertThat(page("/register?body=" + ELEGAST.digits())).contains("loopt tot en met", "31 december 2031");
        assertThat(page("/register/" + held)).contains("Nog niet in werking: OCMW (Gistel) heeft een verplicht");
        assertThat(page("/register?body=" + ProtocolStory.GISTEL.digits())).contains("Nog niet in werking: OCMW");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static NewCase proposal(UUID protocolId) {
        return new NewCase(
                protocolId,
                CaseKind.SUBTENANT_PROPOSAL,
                "SUBTENANT_PROPOSED",
                null,
                ELEGAST,
                WOONHAVEN,
                CaseDetails.NONE,
                List.of(new NewSubject(SubjectRole.SUBTENANT, "Yusuf Demir", Dossiers.insz())),
                false);
    }

    private TermView said(ProtocolView protocol) {
        return terms.of(protocol, protocols.currentVersion(protocol.id()).document(), DUTCH);
    }

    private ProtocolView registered(ProtocolDocument text, @Nullable LocalDate end) {
        return Registered.asGround(context, text, facts(text, end), story.manager(ELEGAST));
    }

    private List<String> refusal(ProtocolDocument text, @Nullable LocalDate end) {
        return catchThrowableOfType(ProtocolRefusedException.class, () -> registered(text, end)).problems().stream()
                .map((FieldProblem problem) -> problem.field() + ": " + problem.messageKey())
                .toList();
    }

    private static RegistrationFacts facts(ProtocolDocument text, @Nullable LocalDate end) {
        return Dossiers.signedOn(text, effective(text), end);
    }

    private static LocalDate effective(ProtocolDocument text) {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(text.effectRule()).date(), SIGNED);
    }

    private static ProtocolDocument until(LocalDate last) {
        return changed(tree -> {
            tree.putObject("duration").put("kind", "UNTIL").put("until", last.toString());
            tree.putObject("effectRule").put("kind", "ON_LAST_SIGNATURE");
        });
    }

    private static ProtocolDocument changed(Consumer<ObjectNode> change) {
        var tree = (ObjectNode) ProtocolDocuments.tree(DemoTexts.asPublished(DemoTexts.ELEGAST));
        change.accept(tree);
        return ProtocolDocuments.read(tree);
    }

    private List<String> notices(UUID protocolId) {
        return jdbc.sql(
                        "select group_id from notice where protocol_id = ? and message_key = 'protocol.notice.term-end'")
                .param(protocolId)
                .query(String.class)
                .list();
    }
}
