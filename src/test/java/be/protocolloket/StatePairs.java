package be.protocolloket;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every pair of a state before and a state after, also twice the same, for a test of a whole transition table. */
public final class StatePairs {

    private StatePairs() {}

    public static <S extends Enum<S>> Stream<Arguments> of(Class<S> states) {
        return Arrays.stream(states.getEnumConstants())
                .flatMap(before -> Arrays.stream(states.getEnumConstants()).map(after -> Arguments.of(before, after)));
    }
}
