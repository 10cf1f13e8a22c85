package be.protocolloket.protocol;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.WOONHAVEN;
import static be.protocolloket.protocol.ProtocolStory.changed;
import static be.protocolloket.protocol.ProtocolStory.elegastText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Caller;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.RecipientKind;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolAgreementProcess;
import be.protocolloket.protocol.side.Proposal;
import be.protocolloket.protocol.side.Side;
import be.protocolloket.protocol.side.SidePart;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.engine.ProcessRuns;
import be.protocolloket.workflow.form.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.ObjectNode;

/** Each party owns its side of a draft, and no party brings a text further alone. Elegast leads in all of it. */
@IntegrationTest
class ProtocolAgreementProcessTests {

    private static final Map<String, Object> YES = Map.of("decision", "AGREE", "sideRead", true);
    private static final Map<String, Object> NO =
            Map.of("decision", "REFUSE", "reason", "Artikel 6 klopt niet voor ons.");

    @Autowired
    ProtocolStory story;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    SideProposals proposals;

    @Autowired
    Agreements agreements;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Fixture fixture;

    @Autowired
    DatabaseClock clock;

    @Autowired
    MockMvc mvc;

    /** What the leading party could do to the other; each of them once brought a protocol into force without the other's word. */
    enum Attack {
        NOT_REQUIRED(SidePart.SIGNATORIES) {
            @Override
            void change(ObjectNode tree) {
                other(tree).withArray("signatories").forEach(slot -> ((ObjectNode) slot).put("required", false));
                ((ObjectNode) other(tree).withArray("signatories").get(0)).put("required", true);
            }
        },
        OFFICER(SidePart.DPO) {
            @Override
            void change(ObjectNode tree) {
                other(tree).withObject("dpo").put("organisation", "Een ander").put("mailbox", "dpo@elders.be");
            }
        },
        MEASURES(SidePart.MEASURES) {
            @Override
            void change(ObjectNode tree) {
                ((ObjectNode) other(tree).withArray("securityMeasures").get(0))
                        .put("text", "Er zijn geen maatregelen.");
            }
        },
        PUBLICATION(SidePart.PUBLICATION) {
            @Override
            void change(ObjectNode tree) {
                other(tree)
                        .putArray("publicationTargets")
                        .addObject()
                        .put("kind", "OWN_WEBSITE")
                        .put("url", "https://elders.example/");
            }
        },
        PROCESSORS(SidePart.PROCESSORS) {
            @Override
            void change(ObjectNode tree) {
                tree.withArray("processors").addObject().put("party", id(tree)).put("name", "Wolk en Zoon");
            }
        },
        RECIPIENTS(SidePart.RECIPIENTS) {
            @Override
            void change(ObjectNode tree) {
                tree.withArray("recipients")
                        .addObject()
                        .put("id", "wie-dan-ook")
                        .put("party", id(tree))
                        .put("kind", RecipientKind.OTHER.name())
                        .put("name", "Wie het vraagt");
            }
        },
        REPRESENTATIVES(SidePart.REPRESENTATIVES) {
            @Override
            void change(ObjectNode tree) {
                ((ObjectNode) other(tree).withArray("representatives").get(0)).put("function", "Stagiair");
            }
        };

        final SidePart part;

        Attack(SidePart part) {
            this.part = part;
        }

        abstract void change(ObjectNode tree);

        private static ObjectNode other(ObjectNode tree) {
            return (ObjectNode) tree.withArray("parties").get(1);
        }

        private static String id(ObjectNode tree) {
            return other(tree).path("id").asString("");
        }
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void whatOnePartyWritesOnTheSideOfTheOtherIsAProposalAndGoesNowhere(Attack attack) {
        UUID id = bothAgreed();
        save(id, elegast(), attack::change);
        Proposal proposal = onlyProposal(id);
        assertThat(proposal.part()).isEqualTo(attack.part);
        assertThat(proposal.initial()).isFalse();
        assertThat(proposal.proposedBy()).isEqualTo(elegast().personId());
        assertThat(proposal.after())
                .isEqualTo(Side.of(text(id), WOONHAVEN).content(attack.part))
                .isNotEqualTo(proposal.before());
        assertThat(agreements.missing(id, AgreementStep.ADVICE)).containsExactly(ELEGAST, WOONHAVEN);
        submit(id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(story.openForms(id)).containsExactly("bring-to-advice");
        assertFreezeRefusedByTheDatabase(id);

        proposals.revert(id, WOONHAVEN, proposal.id(), woonhaven());
        assertThat(Side.of(text(id), WOONHAVEN).content(attack.part)).isEqualTo(proposal.before());
        assertThat(proposals.open(id)).isEmpty();
    }

    @Test
    void aPartyWithoutARequiredSlotIsRefusedAtOnceAtTheFieldThatLacksIt() {
        UUID id = bothAgreed();
        save(
                id,
                elegast(),
                tree -> Attack.other(tree)
                        .withArray("signatories")
                        .forEach(slot -> ((ObjectNode) slot).put("required", false)));
        assertThat(refusal(() -> submit(id)))
                .anySatisfy(problem -> assertThat(problem.args())
                        .anySatisfy(arg -> assertThat(arg.toString()).contains("heeft geen vereist handtekenvak")));
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void theFirstDraftIsAProposalToTheOtherPartyAndItsYesAcceptsIt() {
        UUID id = story.elegastDraft();
        Set<SidePart> filled = Side.of(text(id), WOONHAVEN).parts().keySet();
        assertThat(proposals.open(id, ELEGAST)).isEmpty();
        assertThat(proposals.open(id, WOONHAVEN))
                .allMatch(Proposal::initial)
                .extracting(Proposal::part)
                .containsExactlyInAnyOrderElementsOf(filled);
        submit(id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(refusal(() -> answer(id, woonhaven(), Map.of("decision", "AGREE", "sideRead", false))))
                .extracting(FieldProblem::messageKey)
                .containsExactly("protocol.refused.side-unread");
        answer(id, woonhaven(), YES);
        assertThat(proposals.open(id)).isEmpty();
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_ROUND);
        assertThat(kinds(id)).contains("protocol.timeline.side-accepted", "protocol.timeline.agreed-advice");
    }

    @Test
    void aPartysOwnManagerWritesItsSideAtOnceAndNobodyElseDecidesOnIt() {
        UUID id = story.elegastDraft();
        save(id, woonhaven(), Attack.OFFICER::change);
        assertThat(proposals.open(id, WOONHAVEN))
                .extracting(Proposal::part)
                .isNotEmpty()
                .doesNotContain(SidePart.DPO);
        List<UUID> open =
                proposals.open(id, WOONHAVEN).stream().map(Proposal::id).toList();
        for (Caller caller : List.of(
                elegast(), story.member(Role.BODY_ADMINISTRATOR, WOONHAVEN), story.member(Role.DPO, WOONHAVEN))) {
            assertThatThrownBy(() -> proposals.accept(id, WOONHAVEN, open, caller))
                    .isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> proposals.revert(id, WOONHAVEN, open.get(0), caller))
                    .isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> agreements.agree(agreements.asked(id, AgreementStep.ADVICE), WOONHAVEN, caller))
                    .isInstanceOf(NotHereException.class);
        }
        assertThat(proposals.open(id, WOONHAVEN)).hasSize(open.size());
    }

    @Test
    void aProposalThatWasReplacedIsNotAcceptedUnseenAndOneThatIsPutBackIsGone() {
        UUID id = bothAgreed();
        save(id, elegast(), Attack.OFFICER::change);
        Proposal seen = onlyProposal(id);
        save(id, elegast(), tree -> Attack.other(tree).withObject("dpo").put("mailbox", "nog@elders.be"));
        assertThat(refusal(() -> proposals.accept(id, WOONHAVEN, List.of(seen.id()), woonhaven())))
                .extracting(FieldProblem::messageKey)
                .containsExactly("protocol.refused.side-changed");
        assertThat(onlyProposal(id).before()).isEqualTo(seen.before());
        ProtocolDocument before = elegastText();
        save(id, elegast(), tree -> {
            Party party = before.parties().get(1);
            var dpo = Attack.other(tree).putObject("dpo");
            var original = java.util.Objects.requireNonNull(party.dpo());
            put(dpo, "organisation", original.organisation());
            put(dpo, "person", original.person());
            put(dpo, "mailbox", original.mailbox());
            put(dpo, "address", original.address());
        });
        assertThat(proposals.open(id)).isEmpty();
    }

    @Test
    void theLeadingPartyFirstDecidesOnWhatTheOtherProposesOnItsSide() {
        UUID id = story.elegastDraft();
        save(
                id,
                woonhaven(),
                tree -> ((ObjectNode) tree.withArray("parties").get(0))
                        .withObject("dpo")
                        .put("mailbox", "dpo@woonhaven.example"));
        assertThat(refusal(() -> submit(id)))
                .extracting(FieldProblem::messageKey)
                .containsExactly("protocol.refused.side-open");
        Proposal proposal = proposals.open(id, ELEGAST).get(0);
        proposals.accept(id, ELEGAST, List.of(proposal.id()), elegast());
        submit(id);
        answer(id, woonhaven(), YES);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_ROUND);
        assertThat(text(id).parties().get(0).dpo().mailbox()).isEqualTo("dpo@woonhaven.example");
    }

    @Test
    void aYesIsAboutExactlyOneTextAndAnEditOfSharedTextTakesItBack() {
        UUID id = story.elegastDraft();
        submit(id);
        save(id, woonhaven(), tree -> tree.put("context", "Een ander kader, dat Woonhaven schreef."));
        assertThat(agreements.missing(id, AgreementStep.ADVICE)).containsExactly(ELEGAST, WOONHAVEN);
        answer(id, woonhaven(), YES);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(story.openForms(id)).containsExactly("draft-protocol");
        assertThat(agreements.missing(id, AgreementStep.ADVICE)).containsExactly(ELEGAST);
        submit(id);
        assertThat(protocols.get(id).state())
                .as("the other party had said yes to this text already")
                .isEqualTo(DocumentState.ADVICE_ROUND);
    }

    @Test
    void anAnswerAboutATextThatHasChangedIsRefused() {
        UUID id = story.elegastDraft();
        submit(id);
        String seen = agreements.asked(id, AgreementStep.ADVICE).sha256();
        save(id, elegast(), tree -> tree.put("context", "Intussen gewijzigd."));
        var late = new java.util.HashMap<String, Object>(YES);
        late.put("hash", seen);
        assertThat(refusal(() -> answer(id, woonhaven(), late)))
                .extracting(FieldProblem::field)
                .containsExactly("hash");
        assertThat(proposals.open(id, WOONHAVEN)).as("nothing was accepted").isNotEmpty();
    }

    @Test
    void sayingYesTwiceIsSayingItOnce() {
        UUID id = story.elegastDraft();
        var text = agreements.asked(id, AgreementStep.ADVICE);
        agreements.agree(text, ELEGAST, elegast());
        agreements.agree(text, ELEGAST, elegast());
        assertThat(jdbc.sql("select count(*) from party_agreement where version_id = ?")
                        .param(text.version().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        submit(id);
        assertThat(story.openForms(id)).containsExactly("bring-to-advice");
    }

    @Test
    void aNoGoesBackToTheLeadingPartyWithItsReason() {
        UUID id = story.elegastDraft();
        submit(id);
        assertThat(refusal(() -> answer(id, woonhaven(), Map.of("decision", "REFUSE", "reason", " "))))
                .extracting(FieldProblem::field)
                .containsExactly("reason");
        answer(id, woonhaven(), NO);
        assertThat(story.openForms(id)).containsExactly("draft-protocol");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(timeline.of(id))
                .filteredOn(entry -> entry.kind().equals("protocol.timeline.agreement-refused"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.details()).containsEntry("reason", "Artikel 6 klopt niet voor ons."));
        submit(id);
        answer(id, woonhaven(), YES);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_ROUND);
    }

    @Test
    void noPartyBringsATextToSigningAlone() throws Exception {
        UUID id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.EVALUATION, id);
        approve(id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_EVALUATION);
        assertThat(story.openForms(id)).containsExactly("bring-to-signing");
        assertThat(protocols.versions(id)).extracting(VersionView::purpose).containsExactly(VersionPurpose.ADVICE);
        fill(id, "bring-to-signing", woonhaven(), NO);
        assertThat(story.openForms(id)).containsExactly("revise-protocol");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);

        assertThat(beside(id, "revise-protocol"))
                .contains(
                        "Waarom het ontwerp terugkwam",
                        "protocolbeheerder van",
                        "Reden: Artikel 6 klopt niet voor ons.");
        fill(id, "revise-protocol", elegast(), Map.of("change", "EDITORIAL", "summary", "Artikel 6 verduidelijkt."));
        assertThat(story.openForms(id)).as("a new version needs a new yes").containsExactly("bring-to-advice");
        answer(id, woonhaven(), NO);
        assertThat(story.openForms(id)).containsExactly("revise-protocol");
    }

    @Test
    void theSidePageReadsAsTheTextAndPromisesNothing() throws Exception {
        UUID id = story.elegastDraft();
        String side = read("/protocols/" + id + "/side", woonhaven());
        assertThat(side)
                .contains("Woonhaven Antwerpen BV met zetel te")
                .doesNotContain("{legalName}", "{address}", "Alles op deze kant is aanvaard");
    }

    @Test
    void whoEditsReadsWhoSaidYesToTheTextAsItStands() throws Exception {
        UUID id = bothAgreed();
        String contents = read("/protocols/" + id + "/edit", elegast());
        assertThat(contents).contains("Zei ja op precies deze tekst:").containsPattern("deze tekst: [^.]*Woonhaven");
        save(id, elegast(), Attack.OFFICER::change);
        assertThat(read("/protocols/" + id + "/edit", elegast())).doesNotContain("Zei ja op precies deze tekst:");
    }

    private String read(String address, Caller reader) throws Exception {
        return mvc.perform(get(address).with(DemoLogin.as(reader.personId())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The page of the open task with that form, as the leading party's manager reads it. */
    private String beside(UUID id, String form) throws Exception {
        var task = jdbc.sql("select distinct task_id from open_task where protocol_id = :id and form_id = :form")
                .param("id", id)
                .param("form", form)
                .query(String.class)
                .single();
        return mvc.perform(get("/tasks/" + task).with(DemoLogin.as(elegast().personId())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whenEveryPartyWantsItTheTextIsSigned() {
        UUID id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.EVALUATION, id);
        approve(id);
        fill(id, "bring-to-signing", woonhaven(), Map.of("decision", "AGREE", "advicesRead", true));
        assertThat(story.openForms(id)).as("each appoints who signs").containsOnly("fill-vacant-slot");
        story.everythingGoesWellUntil(DemoStage.SIGNING, id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.SIGNING);
        assertThat(kinds(id)).contains("protocol.timeline.agreed-signing");
    }

    @Test
    void onePersonAnswersForTwoBodiesOnlyWhereTheyManageProtocolsForBoth() {
        UUID id = story.elegastDraft();
        submit(id);
        assertThatThrownBy(() -> fill(id, "bring-to-advice", elegast(), YES)).isInstanceOf(AssertionError.class);
        var both = fixture.person("Beheer van twee");
        var mandates = List.of(
                fixture.mandate(both, ELEGAST, Role.PROTOCOL_MANAGER),
                fixture.mandate(both, WOONHAVEN, Role.PROTOCOL_MANAGER));
        try {
            answer(id, fixture.caller(both, clock.today()), YES);
        } finally {
            jdbc.sql("delete from mandate where id in (:ids)")
                    .param("ids", mandates)
                    .update();
        }
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_ROUND);
    }

    @Test
    void aPartyThatDoesNotAnswerIsRemindedAndWhoeverLeadsIsTold() {
        UUID id = story.elegastDraft();
        submit(id);
        var run = ProcessRuns.having(openTask(id));
        ProcessRuns.fire(id, ProtocolAgreementProcess.AGREEMENT_REMINDER_DUE);
        assertThat(notices(id, WOONHAVEN)).contains("protocol.notice.agreement-reminder");
        ProcessRuns.fire(id, ProtocolAgreementProcess.AGREEMENT_OVERDUE);
        assertThat(notices(id, ELEGAST)).containsExactly("protocol.notice.agreement-escalation");
        assertThat(run)
                .hasPassed(ProtocolAgreementProcess.MANAGER_REMINDED, ProtocolAgreementProcess.AGREEMENT_ESCALATED)
                .isWaitingAt(ProtocolAgreementProcess.BRING_TO_ADVICE);
        drafting.withdraw(id, "Er komt geen antwoord.", elegast());
        assertThat(story.openForms(id)).isEmpty();
        assertThat(run).isEnded();
    }

    @Test
    void theOtherPartyIsToldOnceADayWhatIsProposedToIt() {
        UUID id = bothAgreed();
        assertThat(notices(id, WOONHAVEN)).containsExactly("protocol.notice.side-opened");
        save(id, elegast(), Attack.OFFICER::change);
        save(id, elegast(), Attack.MEASURES::change);
        assertThat(notices(id, WOONHAVEN))
                .containsExactly("protocol.notice.side-opened", "protocol.notice.side-proposed");
        assertThat(notices(id, ELEGAST)).isEmpty();
    }

    @Test
    void whatIsProposedIsNoLongerAskedOnceItIsAcceptedPutBackOrTakenBack() {
        UUID id = bothAgreed();
        save(id, elegast(), Attack.OFFICER::change);
        save(id, elegast(), Attack.MEASURES::change);
        var open = proposals.open(id, WOONHAVEN);
        assertThat(open).hasSizeGreaterThan(1);
        proposals.revert(id, WOONHAVEN, open.get(0).id(), woonhaven());
        assertThat(standing(id, WOONHAVEN)).contains("protocol.notice.side-proposed");
        var rest = proposals.open(id, WOONHAVEN).stream().map(Proposal::id).toList();
        proposals.accept(id, WOONHAVEN, rest, woonhaven());
        assertThat(standing(id, WOONHAVEN)).isEmpty();
        var before = protocols.currentVersion(id).document();
        save(id, elegast(), Attack.PUBLICATION::change);
        assertThat(standing(id, WOONHAVEN)).as("the same day again").contains("protocol.notice.side-proposed");
        var draft = protocols.currentVersion(id);
        drafting.saveDraft(draft.id(), draft.revision(), before, elegast());
        assertThat(standing(id, WOONHAVEN)).isEmpty();
    }

    /** A draft to which both parties agreed, and which its leading manager opened again: nothing is proposed on any side. */
    private UUID bothAgreed() {
        UUID id = story.elegastDraft();
        List<UUID> open =
                proposals.open(id, WOONHAVEN).stream().map(Proposal::id).toList();
        proposals.accept(id, WOONHAVEN, open, woonhaven());
        var text = agreements.asked(id, AgreementStep.ADVICE);
        agreements.agree(text, ELEGAST, elegast());
        agreements.agree(text, WOONHAVEN, woonhaven());
        assertThat(agreements.complete(id, AgreementStep.ADVICE)).isTrue();
        return id;
    }

    private void assertFreezeRefusedByTheDatabase(UUID id) {
        assertThatThrownBy(() -> jdbc.sql("""
                        update protocol_version set purpose = 'ADVICE', frozen_at = clock_timestamp(),
                               sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex') where protocol_id = ?""").param(id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("not every party agreed");
    }

    private void save(UUID id, Caller caller, Consumer<ObjectNode> change) {
        var draft = protocols.currentVersion(id);
        drafting.saveDraft(draft.id(), draft.revision(), changed(draft.document(), change), caller);
    }

    private void submit(UUID id) {
        fill(id, "draft-protocol", elegast(), Map.of("remark", "", "confirmed", true));
    }

    private void answer(UUID id, Caller caller, Map<String, Object> answers) {
        fill(id, "bring-to-advice", caller, answers);
    }

    private void fill(UUID id, String form, Caller caller, Map<String, Object> answers) {
        story.fills(id, form, caller, answers);
    }

    private void approve(UUID id) {
        story.evaluatesAlone(id, ELEGAST, "APPROVE");
    }

    private Proposal onlyProposal(UUID id) {
        List<Proposal> open = proposals.open(id, WOONHAVEN);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Caller elegast() {
        return story.manager(ELEGAST);
    }

    private Caller woonhaven() {
        return story.manager(WOONHAVEN);
    }

    private ProtocolDocument text(UUID id) {
        return protocols.currentVersion(id).document();
    }

    private String openTask(UUID id) {
        return story.open(id).get(0).taskId();
    }

    private List<String> kinds(UUID id) {
        return timeline.of(id).stream().map(TimelineEntry::kind).toList();
    }

    /** Those that nobody put aside. */
    private List<String> standing(UUID id, EnterpriseNumber body) {
        return jdbc.sql("""
                        select message_key from notice
                         where protocol_id = :protocol and group_id = :group and dismissed_at is null""")
                .param("protocol", id)
                .param("group", GroupId.of(Role.PROTOCOL_MANAGER, body).value())
                .query(String.class)
                .list();
    }

    private List<String> notices(UUID id, EnterpriseNumber body) {
        return jdbc.sql(
                        "select message_key from notice where protocol_id = :protocol and group_id = :group order by created_at")
                .param("protocol", id)
                .param("group", GroupId.of(Role.PROTOCOL_MANAGER, body).value())
                .query(String.class)
                .list();
    }

    private static void put(ObjectNode node, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static List<FieldProblem> refusal(ThrowingCallable act) {
        return new ArrayList<>(
                catchThrowableOfType(TaskRefusedException.class, act).problems());
    }
}
