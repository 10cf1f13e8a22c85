package be.protocolloket.protocol.drafting;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.GISTEL;
import static be.protocolloket.protocol.ProtocolStory.WOONHAVEN;
import static be.protocolloket.protocol.ProtocolStory.WOONSPRONG;
import static be.protocolloket.protocol.ProtocolStory.changed;
import static be.protocolloket.protocol.ProtocolStory.elegastText;
import static be.protocolloket.protocol.ProtocolStory.gistelText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.CanonicalForm;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.version.ProtocolExport;
import be.protocolloket.workflow.NotHereException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class ProtocolDraftingTests {

    @Autowired
    ProtocolStory story;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolExport export;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void draftIsOpenedWithItsFirstVersionAndItsFirstTask() {
        var id = story.gistelDraft();
        var protocol = protocols.get(id);
        assertThat(protocol.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(protocol.effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        assertThat(protocol.origin()).isEqualTo(Origin.DRAFTED);
        assertThat(protocol.parties()).containsExactly(WOONSPRONG, GISTEL);
        assertThat(protocols.currentVersion(id).purpose()).isEqualTo(VersionPurpose.DRAFT);
        assertThat(protocols.currentVersion(id).document()).isEqualTo(gistelText());
        assertThat(story.openForms(id)).containsExactly("draft-protocol");
    }

    @Test
    void unknownEnterpriseNumberIsRefused() {
        assertRefused(withNumberOfGistel("0202239951"), "protocol.refused.party-unknown");
    }

    @Test
    void wrongEnterpriseNumberIsRefused() {
        assertRefused(withNumberOfGistel("0202239952"), "protocol.refused.party-number");
    }

    @Test
    void sameBodyTwiceIsRefused() {
        assertRefused(withNumberOfGistel(WOONSPRONG.digits()), "protocol.refused.party-twice");
    }

    @Test
    void onePartyIsNoProtocol() {
        assertRefused(
                changed(gistelText(), tree -> tree.withArray("parties").remove(1)), "protocol.refused.parties-too-few");
    }

    @Test
    void leadMustBeAPartyThatTheCallerManages() {
        var refusal = catchThrowableOfType(
                ProtocolRefusedException.class,
                () -> drafting.openDraft(gistelText(), ELEGAST, story.manager(ELEGAST)));
        assertThat(refusal.problems()).extracting("messageKey").containsExactly("protocol.refused.lead-no-party");
        var other = catchThrowableOfType(
                ProtocolRefusedException.class,
                () -> drafting.openDraft(gistelText(), WOONSPRONG, story.manager(GISTEL)));
        assertThat(other.problems()).extracting("messageKey").containsExactly("protocol.refused.lead-not-managed");
    }

    @Test
    void somebodyOfAnotherBodyFindsNothing() {
        var id = story.gistelDraft();
        var version = protocols.currentVersion(id);
        var stranger = story.manager(ELEGAST);
        assertThatThrownBy(() -> protocols.require(id, stranger)).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> drafting.saveDraft(version.id(), 0, gistelText(), stranger))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> drafting.withdraw(id, "zomaar", stranger)).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> export.export(version.id(), DocumentFormat.YAML, stranger))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> protocols.get(UUID.randomUUID())).isInstanceOf(NotHereException.class);
        assertThat(protocols.visibleTo(stranger, ProtocolFilter.all()).items())
                .extracting(ProtocolView::id)
                .doesNotContain(id);
    }

    @Test
    void officersSeeTheirBodysProtocolsButCannotEditThem() {
        var id = story.gistelDraft();
        var officer = story.member(Role.DPO, GISTEL);
        assertThat(protocols.require(id, officer).id()).isEqualTo(id);
        var version = protocols.currentVersion(id);
        assertThatThrownBy(() -> drafting.saveDraft(version.id(), 0, gistelText(), officer))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void secondToSaveIsToldWhoWasFirst() {
        var id = story.gistelDraft();
        var version = protocols.currentVersion(id);
        var first = story.manager(GISTEL);
        var saved = drafting.saveDraft(version.id(), 0, renamed("Eerste"), first);
        assertThat(saved.revision()).isEqualTo(1);
        var conflict = catchThrowableOfType(
                DraftChangedException.class,
                () -> drafting.saveDraft(version.id(), 0, renamed("Tweede"), story.manager(WOONSPRONG)));
        assertThat(conflict.changedBy()).isEqualTo(first.personId());
        assertThat(conflict.current().document().title()).isEqualTo("Eerste");
        assertThat(protocols.get(id).title()).isEqualTo("Eerste");
    }

    @Test
    void draftKeepsItsParties() {
        var id = story.gistelDraft();
        var refusal = catchThrowableOfType(
                ProtocolRefusedException.class,
                () -> drafting.saveDraft(
                        protocols.currentVersion(id).id(),
                        0,
                        withNumberOfGistel(ELEGAST.digits()),
                        story.manager(WOONSPRONG)));
        assertThat(refusal.problems()).extracting("messageKey").containsExactly("protocol.refused.parties-changed");
    }

    @Test
    void incompleteDraftIsNotSubmittedAndSaysInWhichArticle() {
        var id = drafting.openDraft(DemoTexts.asPublished(DemoTexts.GISTEL), WOONSPRONG, story.manager(WOONSPRONG))
                .id();
        var refusal = catchThrowableOfType(
                ProtocolRefusedException.class,
                () -> story.answers(
                        id, "draft-protocol", Role.PROTOCOL_MANAGER, WOONSPRONG, Map.of("confirmed", true)));
        assertThat(refusal.problems())
                .anyMatch(problem -> problem.messageKey().equals("protocol.refused.incomplete-article")
                        && problem.args()[0].toString().startsWith("Art. 3"));
        assertThat(refusal.problems())
                .filteredOn(problem -> problem.messageKey().startsWith("protocol.refused.incomplete"))
                .as("each leads to its section of the editor")
                .allMatch(problem -> problem.elsewhere()
                        .filter(page -> page.path().startsWith("/protocols/" + id + "/edit?at="))
                        .isPresent());
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(protocols.currentVersion(id).frozen()).isFalse();
    }

    @Test
    void frozenTextCannotBeChangedNotEvenBySql() {
        var id = story.gistelDraft();
        story.everythingGoesWellUntil(DemoStage.ADVICE, id);
        var frozen = protocols.currentVersion(id);
        assertThat(frozen.purpose()).isEqualTo(VersionPurpose.ADVICE);
        assertThat(frozen.sha256())
                .isEqualTo(CanonicalForm.of(frozen.document()).sha256Hex());
        assertThatThrownBy(() ->
                        drafting.saveDraft(frozen.id(), frozen.revision(), renamed("Later"), story.manager(WOONSPRONG)))
                .isInstanceOf(DraftChangedException.class);
        assertThatThrownBy(() -> jdbc.sql("update protocol_version set title = 'x' where id = ?")
                        .param(frozen.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from protocol_version where id = ?")
                        .param(frozen.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void timelineIsOnlyEverAddedTo() {
        var id = story.gistelDraft();
        assertThat(timeline.of(id)).extracting(TimelineEntry::kind).containsExactly("protocol.timeline.draft-opened");
        assertThatThrownBy(() -> jdbc.sql("update timeline_entry set kind = 'x' where protocol_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from timeline_entry where protocol_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void stepThatTheTableOfStatesForbidsIsRefused() {
        var id = story.gistelDraft();
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(status -> protocols.advance(id, DocumentState.SIGNING)))
                .isInstanceOf(ProtocolRefusedException.class);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void whatIsExportedIsWhatWasImported() {
        var id = story.elegastDraft();
        var version = protocols.currentVersion(id);
        for (var format : DocumentFormat.values()) {
            var file = export.export(version.id(), format, story.member(Role.DPO, WOONHAVEN));
            assertThat(ProtocolDocuments.read(file)).isEqualTo(elegastText());
        }
    }

    @Test
    void listIsFilteredByWordsPartyAndState() {
        var id = drafting.openDraft(renamed("Zoekbare Titel 123"), WOONSPRONG, story.manager(WOONSPRONG))
                .id();
        var manager = story.manager(GISTEL);
        var found = protocols.visibleTo(
                manager, new ProtocolFilter("zoekbare titel", WOONSPRONG, Set.of(DocumentState.DRAFT), 0, 10));
        assertThat(found.items()).extracting(ProtocolView::id).containsExactly(id);
        assertThat(found.total()).isEqualTo(1);
        assertThat(protocols
                        .visibleTo(
                                manager,
                                new ProtocolFilter("zoekbare titel", null, Set.of(DocumentState.SIGNING), 0, 10))
                        .items())
                .isEmpty();
        assertThat(protocols
                        .concluded(new ProtocolFilter("zoekbare titel", null, Set.of(), 0, 10))
                        .items())
                .isEmpty();
    }

    private static ProtocolDocument renamed(String title) {
        return changed(gistelText(), tree -> tree.put("title", title));
    }

    private static ProtocolDocument withNumberOfGistel(String digits) {
        return changed(
                gistelText(), tree -> ((ObjectNode) tree.withArray("parties").get(1)).put("enterpriseNumber", digits));
    }

    private void assertRefused(ProtocolDocument text, String messageKey) {
        var refusal = catchThrowableOfType(
                ProtocolRefusedException.class,
                () -> drafting.openDraft(text, new EnterpriseNumber(WOONSPRONG.digits()), story.manager(WOONSPRONG)));
        assertThat(refusal.problems()).extracting("messageKey").containsExactly(messageKey);
    }
}
