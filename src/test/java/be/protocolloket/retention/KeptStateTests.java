package be.protocolloket.retention;

import static be.protocolloket.retention.KeptState.DECIDE;
import static be.protocolloket.retention.KeptState.DUE;
import static be.protocolloket.retention.KeptState.ERASED;
import static be.protocolloket.retention.KeptState.PROPOSED;
import static be.protocolloket.retention.KeptState.RETURNED;
import static be.protocolloket.retention.KeptState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.StatePairs;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeptStateTests {

    private static final Map<KeptState, Set<KeptState>> FOLLOWERS = Map.of(
            WAITING, Set.of(DECIDE, DUE, ERASED, RETURNED),
            DECIDE, Set.of(WAITING, DUE),
            DUE, Set.of(WAITING, PROPOSED),
            PROPOSED, Set.of(WAITING, DUE, ERASED),
            ERASED, Set.of(),
            RETURNED, Set.of(WAITING));

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void aFileGoesWhereTheTableSays(KeptState before, KeptState after) {
        assertThat(before.mayBecome(after)).isEqualTo(FOLLOWERS.get(before).contains(after));
    }

    static Stream<Arguments> pairs() {
        return StatePairs.of(KeptState.class);
    }
}
