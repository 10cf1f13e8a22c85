package be.protocolloket.protocol;

import static be.protocolloket.protocol.LegalEffect.ENDED;
import static be.protocolloket.protocol.LegalEffect.IN_FORCE;
import static be.protocolloket.protocol.LegalEffect.NOT_IN_FORCE;
import static be.protocolloket.protocol.LegalEffect.UNDER_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.StatePairs;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegalEffectTests {

    private static final Map<LegalEffect, Set<LegalEffect>> FOLLOWERS = Map.of(
            NOT_IN_FORCE, Set.of(IN_FORCE),
            IN_FORCE, Set.of(UNDER_NOTICE, ENDED),
            UNDER_NOTICE, Set.of(ENDED),
            ENDED, Set.of());

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void anEffectGoesWhereTheTableSays(LegalEffect before, LegalEffect after) {
        assertThat(before.mayBecome(after)).isEqualTo(FOLLOWERS.get(before).contains(after));
    }

    static Stream<Arguments> pairs() {
        return StatePairs.of(LegalEffect.class);
    }
}
