package be.protocolloket.publication.duty;

import static be.protocolloket.publication.duty.PublicationState.DUE;
import static be.protocolloket.publication.duty.PublicationState.OUTDATED;
import static be.protocolloket.publication.duty.PublicationState.PUBLISHED;
import static be.protocolloket.publication.duty.PublicationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.StatePairs;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationStateTests {

    private static final Map<PublicationState, Set<PublicationState>> FOLLOWERS = Map.of(
            DUE, Set.of(PUBLISHED),
            PUBLISHED, Set.of(OUTDATED, WITHDRAWN),
            OUTDATED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of());

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void aPublicationGoesWhereTheTableSays(PublicationState before, PublicationState after) {
        assertThat(before.mayBecome(after)).isEqualTo(FOLLOWERS.get(before).contains(after));
    }

    static Stream<Arguments> pairs() {
        return StatePairs.of(PublicationState.class);
    }
}
