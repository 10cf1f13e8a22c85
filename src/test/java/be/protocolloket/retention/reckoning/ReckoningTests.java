package be.protocolloket.retention.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.protocol.document.RetentionScope;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.Reckoned;
import be.protocolloket.retention.record.RuleTerms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days and findings, without a database. */
class ReckoningTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void tenYearsRunFromTheOneAnchorThatWasRecorded() {
        var rule = period("P10Y", AnchorEvent.CANDIDATE_FILE_STRUCK, AnchorEvent.LEASE_ENDED);
        assertThat(due(rule, Map.of(AnchorEvent.LEASE_ENDED, DAY), DAY)).isEqualTo(LocalDate.of(2036, 3, 1));
        assertThat(due(rule, Map.of(), null)).isNull();
    }

    @Test
    void aTermFromTheLeapDayEndsOnTheLastOfFebruary() {
        var leap = LocalDate.of(2028, 2, 29);
        assertThat(due(period("P10Y", AnchorEvent.LEASE_ENDED), Map.of(AnchorEvent.LEASE_ENDED, leap), leap))
                .isEqualTo(LocalDate.of(2038, 2, 28));
        assertThat(due(period("P4Y", AnchorEvent.LEASE_ENDED), Map.of(AnchorEvent.LEASE_ENDED, leap), leap))
                .isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Test
    void anEventEndsItAtOnce() {
        var rule = rule(RetentionKind.EVENT, null, AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY);
        assertThat(due(rule, Map.of(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, DAY), null))
                .isEqualTo(DAY);
    }

    @Test
    void twoAnchorsThatDisagreeNeedAPersonAndTwoThatAgreeDoNot() {
        var rule = period("P10Y", AnchorEvent.CANDIDATE_FILE_STRUCK, AnchorEvent.LEASE_ENDED);
        var disagree = Map.of(AnchorEvent.CANDIDATE_FILE_STRUCK, DAY, AnchorEvent.LEASE_ENDED, DAY.plusDays(1));
        assertThat(reckon(rule, disagree, DAY).undecided()).isTrue();
        var agree = Map.of(AnchorEvent.CANDIDATE_FILE_STRUCK, DAY, AnchorEvent.LEASE_ENDED, DAY);
        assertThat(due(rule, agree, DAY)).isEqualTo(DAY.plusYears(10));
    }

    @Test
    void anUnsuccessfulEndAndAQualityNeedAPersonOnceTheCaseIsClosed() {
        var success = rule(RetentionKind.EVENT, null, AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY);
        var other = Map.of(AnchorEvent.SUPPORT_ENDED_OTHERWISE, DAY, AnchorEvent.CASE_CLOSED, DAY);
        assertThat(reckon(success, other, null)).isEqualTo(Reckoned.WAITING);
        assertThat(reckon(success, other, DAY)).isEqualTo(Reckoned.UNDECIDED);
        var quality = rule(RetentionKind.QUALITATIVE, null);
        assertThat(reckon(quality, other, null)).isEqualTo(Reckoned.WAITING);
        assertThat(reckon(quality, other, DAY)).isEqualTo(Reckoned.UNDECIDED);
    }

    @Test
    void whatHappensInEveryCaseCountsOnlyWhereNothingElseDid() {
        var rule = rule(RetentionKind.EVENT, null, AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, AnchorEvent.CASE_CLOSED);
        var success = Map.of(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, DAY, AnchorEvent.CASE_CLOSED, DAY.plusDays(9));
        assertThat(reckon(rule, success, DAY.plusDays(9)).anchor()).isEqualTo(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY);
        assertThat(due(rule, Map.of(AnchorEvent.CASE_CLOSED, DAY), DAY)).isEqualTo(DAY);
    }

    @Test
    void aRuleThatWaitsForTheEndOfTheProtocolGoesOnWaiting() {
        var rule = period("P1Y", AnchorEvent.PROTOCOL_ENDED);
        assertThat(reckon(rule, Map.of(AnchorEvent.CASE_CLOSED, DAY), DAY)).isEqualTo(Reckoned.WAITING);
        assertThat(due(rule, Map.of(AnchorEvent.PROTOCOL_ENDED, DAY), DAY)).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void theLongestOfSeveralRulesBinds() {
        var early = obligation(rule(RetentionKind.EVENT, null), new Reckoned(null, null, DAY, false));
        var late = obligation(rule(RetentionKind.EVENT, null), new Reckoned(null, null, DAY.plusYears(1), false));
        var open = obligation(rule(RetentionKind.QUALITATIVE, null), Reckoned.UNDECIDED);
        assertThat(Reckoning.last(List.of(late, early))).isEqualTo(DAY.plusYears(1));
        assertThat(Reckoning.last(List.of(late, open))).isNull();
        assertThat(Reckoning.last(List.of())).isNull();
    }

    private static LocalDate due(RuleTerms rule, Map<AnchorEvent, LocalDate> anchors, LocalDate closed) {
        return reckon(rule, anchors, closed).dueOn();
    }

    private static Reckoned reckon(RuleTerms rule, Map<AnchorEvent, LocalDate> anchors, LocalDate closed) {
        return Reckoning.of(obligation(rule, Reckoned.WAITING), anchors, closed);
    }

    private static Obligation obligation(RuleTerms rule, Reckoned so) {
        return new Obligation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                rule,
                so.anchor(),
                so.anchorOn(),
                so.dueOn(),
                so.undecided(),
                null,
                null);
    }

    private static RuleTerms period(String term, AnchorEvent... anchors) {
        return rule(RetentionKind.PERIOD, Period.parse(term), anchors);
    }

    private static RuleTerms rule(RetentionKind kind, Period term, AnchorEvent... anchors) {
        return new RuleTerms(
                UUID.randomUUID(), "f", "r", RetentionScope.DATA, kind, List.of(anchors), term, List.of(), "", "", "");
    }
}
