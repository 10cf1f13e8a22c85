package be.protocolloket.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class DirectionTests {

    private static final EnterpriseNumber GISTEL = new EnterpriseNumber("0212213729");
    private static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");
    private static final EnterpriseNumber WOONHAVEN = new EnterpriseNumber("0403795657");
    private static final Direction THERE = new Direction(WOONSPRONG, GISTEL);

    @Test
    void bodyDoesNotDiscloseToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Direction(GISTEL, new EnterpriseNumber("0212213729")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void bothSidesAreKnown() {
        assertThatNullPointerException().isThrownBy(() -> new Direction(null, GISTEL));
        assertThatNullPointerException().isThrownBy(() -> new Direction(GISTEL, null));
    }

    @Test
    void directionBackIsAnotherOne() {
        assertThat(THERE.reversed())
                .isEqualTo(new Direction(GISTEL, WOONSPRONG))
                .isNotEqualTo(THERE);
        assertThat(THERE.reversed().reversed()).isEqualTo(THERE);
    }

    @Test
    void eachSideHasTheOtherAsItsCounterpart() {
        assertThat(THERE.counterpart(WOONSPRONG)).isEqualTo(GISTEL);
        assertThat(THERE.counterpart(GISTEL)).isEqualTo(WOONSPRONG);
        assertThatIllegalArgumentException().isThrownBy(() -> THERE.counterpart(WOONHAVEN));
    }

    @Test
    void itConcernsItsTwoBodies() {
        assertThat(THERE.bodies()).containsExactlyInAnyOrder(GISTEL, WOONSPRONG).allMatch(THERE::concerns);
        assertThat(THERE.concerns(WOONHAVEN)).isFalse();
    }
}
