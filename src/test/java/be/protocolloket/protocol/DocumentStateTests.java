package be.protocolloket.protocol;

import static be.protocolloket.protocol.DocumentState.ADVICE_EVALUATION;
import static be.protocolloket.protocol.DocumentState.CONCLUDED;
import static be.protocolloket.protocol.DocumentState.DRAFT;
import static be.protocolloket.protocol.DocumentState.SIGNING;
import static be.protocolloket.protocol.DocumentState.SUPERSEDED;
import static be.protocolloket.protocol.DocumentState.VTC_CONSULTATION;
import static be.protocolloket.protocol.DocumentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentStateTests {

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
    void onlySignatureConcludes() {
        assertThat(Arrays.stream(DocumentState.values()).filter(state -> state.mayBecome(CONCLUDED)))
                .containsExactly(SIGNING);
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
