package be.protocolloket.signing;

import static be.protocolloket.signing.SlotState.OPEN;
import static be.protocolloket.signing.SlotState.REFUSED;
import static be.protocolloket.signing.SlotState.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.StatePairs;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SlotStateTests {

    private static final Map<SlotState, Set<SlotState>> FOLLOWERS = Map.of(
            OPEN, Set.of(SIGNED, REFUSED),
            SIGNED, Set.of(),
            REFUSED, Set.of());

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void aSlotIsSignedOrRefusedOnce(SlotState before, SlotState after) {
        assertThat(before.mayBecome(after)).isEqualTo(FOLLOWERS.get(before).contains(after));
    }

    static Stream<Arguments> pairs() {
        return StatePairs.of(SlotState.class);
    }
}
