package be.protocolloket.retention.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.protocol.document.RetentionScope;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.Reckoned;
import be.protocolloket.retention.record.RuleTerms;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and findings, without a database. */
class ReckoningTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void tenYearsRunFromTheOneAnchorThatWasRecorded() {
        var rule = period("P10Y", AnchorEvent.CANDIDATE_FILE_STRUCK, AnchorEvent.LEASE_ENDED);
        assertThat(due(rule, Map.of(AnchorEvent.LEASE_ENDED, DAY), DAY)).isEqualTo(LocalDate.of(2036, 3, 2));
        assertThat(due(rule, Map.of(), null)).isNull();
    }

    @Test
    void aTermFromTheLeapDayEndsOnTheLastOfFebruary() {
        var leap = LocalDate.of(2028, 2, 29);
        assertThat(due(period("P10Y", AnchorEvent.LEASE_ENDED), Map.of(AnchorEvent.LEASE_ENDED, leap), leap))
                .isEqualTo(LocalDate.of(2038, 3, 1));
        assertThat(due(period("P4Y", AnchorEvent.LEASE_ENDED), Map.of(AnchorEvent.LEASE_ENDED, leap), leap))
                .isEqualTo(LocalDate.of(2032, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, P10Y, 2036-03-02",
        "2028-02-29, P1Y, 2029-03-01",
        "2028-02-29, P4Y, 2032-03-01",
        "2026-01-31, P1M, 2026-03-01",
        "2028-01-31, P1M, 2028-03-01",
        "2026-08-31, P6M, 2027-03-01",
        "2026-12-31, P1M, 2027-02-01",
        "2026-12-31, P14D, 2027-01-15"
    })
    void theLastDayOfATermCountsWhole(LocalDate anchor, Period term, LocalDate erasedFrom) {
        var rule = rule(RetentionKind.PERIOD, term, AnchorEvent.LEASE_ENDED);
        assertThat(due(rule, Map.of(AnchorEvent.LEASE_ENDED, anchor), anchor)).isEqualTo(erasedFrom);
    }

    @ParameterizedTest
    @CsvSource({"2036-03-01T22:59:59Z, false", "2036-03-01T23:00:00Z, true"})
    void itIsErasedFromMidnightInBrussels(Instant moment, boolean over) {
        var due = due(period("P10Y", AnchorEvent.LEASE_ENDED), Map.of(AnchorEvent.LEASE_ENDED, DAY), DAY);
        assertThat(due.isAfter(LocalDate.ofInstant(moment, DatabaseClock.ZONE))).isEqualTo(!over);
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
        assertThat(due(rule, agree, DAY)).isEqualTo(DAY.plusYears(10).plusDays(1));
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
        assertThat(due(rule, Map.of(AnchorEvent.PROTOCOL_ENDED, DAY), DAY))
                .isEqualTo(DAY.plusYears(1).plusDays(1));
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
