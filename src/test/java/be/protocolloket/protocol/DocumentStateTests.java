package be.protocolloket.protocol;

import static be.protocolloket.protocol.DocumentState.ADVICE_EVALUATION;
import static be.protocolloket.protocol.DocumentState.ADVICE_ROUND;
import static be.protocolloket.protocol.DocumentState.CONCLUDED;
import static be.protocolloket.protocol.DocumentState.DRAFT;
import static be.protocolloket.protocol.DocumentState.GOVERNING_BODY_APPROVAL;
import static be.protocolloket.protocol.DocumentState.SIGNING;
import static be.protocolloket.protocol.DocumentState.SUPERSEDED;
import static be.protocolloket.protocol.DocumentState.TO_CONFIRM;
import static be.protocolloket.protocol.DocumentState.VTC_CONSULTATION;
import static be.protocolloket.protocol.DocumentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.StatePairs;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentStateTests {

    private static final Map<DocumentState, Set<DocumentState>> FOLLOWERS = Map.of(
            DRAFT, Set.of(ADVICE_ROUND, WITHDRAWN),
            ADVICE_ROUND, Set.of(ADVICE_EVALUATION, WITHDRAWN),
            ADVICE_EVALUATION, Set.of(DRAFT, VTC_CONSULTATION, GOVERNING_BODY_APPROVAL, SIGNING, WITHDRAWN),
            VTC_CONSULTATION, Set.of(ADVICE_EVALUATION, WITHDRAWN),
            GOVERNING_BODY_APPROVAL, Set.of(DRAFT, SIGNING, WITHDRAWN),
            SIGNING, Set.of(DRAFT, CONCLUDED, WITHDRAWN),
            TO_CONFIRM, Set.of(CONCLUDED, WITHDRAWN),
            CONCLUDED, Set.of(SUPERSEDED),
            SUPERSEDED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void aTextGoesWhereTheTableSays(DocumentState before, DocumentState after) {
        assertThat(before.mayBecome(after)).isEqualTo(FOLLOWERS.get(before).contains(after));
    }

    static Stream<Arguments> pairs() {
        return StatePairs.of(DocumentState.class);
    }

    @ParameterizedTest
    @EnumSource(DocumentState.class)
    void noStateFollowsItself(DocumentState state) {
        assertThat(state.mayBecome(state)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentState.class,
            names = {"CONCLUDED", "SUPERSEDED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void withdrawalIsPossibleFromEveryStateBeforeConclusion(DocumentState state) {
        assertThat(state.mayBecome(WITHDRAWN)).isTrue();
        assertThat(state.beforeConclusion()).isTrue();
    }

    @Test
    void onlySignatureAndConfirmationConclude() {
        assertThat(Arrays.stream(DocumentState.values()).filter(state -> state.mayBecome(CONCLUDED)))
                .containsExactly(SIGNING, TO_CONFIRM);
    }

    @Test
    void concludedTextIsOnlyEverSuperseded() {
        assertThat(Arrays.stream(DocumentState.values()).filter(CONCLUDED::mayBecome))
                .containsExactly(SUPERSEDED);
        assertThat(Set.of(SUPERSEDED, WITHDRAWN))
                .noneMatch(end -> Arrays.stream(DocumentState.values()).anyMatch(end::mayBecome));
    }

    @Test
    void supervisorsOpinionLeadsBackToTheEvaluation() {
        assertThat(VTC_CONSULTATION.mayBecome(ADVICE_EVALUATION)).isTrue();
        assertThat(VTC_CONSULTATION.mayBecome(SIGNING)).isFalse();
        assertThat(DRAFT.mayBecome(SIGNING)).isFalse();
    }

    @Test
    void effectEndsOnlyAfterItBegan() {
        assertThat(LegalEffect.NOT_IN_FORCE.mayBecome(LegalEffect.ENDED)).isFalse();
        assertThat(LegalEffect.IN_FORCE.mayBecome(LegalEffect.UNDER_NOTICE)).isTrue();
        assertThat(LegalEffect.ENDED.mayBecome(LegalEffect.IN_FORCE)).isFalse();
    }
}
