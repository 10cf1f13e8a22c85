package be.protocolloket.exchange.casefile;

import static be.protocolloket.exchange.CaseState.CLOSED;
import static be.protocolloket.exchange.CaseState.ERASED;
import static be.protocolloket.exchange.CaseState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.StatePairs;
import be.protocolloket.exchange.CaseState;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseStateTests {

    private static final Map<CaseState, Set<CaseState>> FOLLOWERS = Map.of(
            OPEN, Set.of(CLOSED),
            CLOSED, Set.of(ERASED),
            ERASED, Set.of());

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void aCaseIsClosedAndThenErased(CaseState before, CaseState after) {
        assertThat(before.mayBecome(after)).isEqualTo(FOLLOWERS.get(before).contains(after));
    }

    static Stream<Arguments> pairs() {
        return StatePairs.of(CaseState.class);
    }
}
