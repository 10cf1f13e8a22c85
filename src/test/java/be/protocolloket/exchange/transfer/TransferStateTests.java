package be.protocolloket.exchange.transfer;

import static be.protocolloket.exchange.TransferState.PREPARING;
import static be.protocolloket.exchange.TransferState.RECALLED;
import static be.protocolloket.exchange.TransferState.RECEIVED;
import static be.protocolloket.exchange.TransferState.RETURNED;
import static be.protocolloket.exchange.TransferState.SENT;
import static be.protocolloket.exchange.TransferState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.exchange.TransferState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransferStateTests {

    private static final Map<TransferState, List<TransferState>> FOLLOWERS =
            Map.of(PREPARING, List.of(SENT, STOPPED), SENT, List.of(RECEIVED, RETURNED, RECALLED));

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void onlyWhatIsPreparedIsSentAndOnlyWhatIsSentArrives(TransferState state) {
        assertThat(Arrays.stream(TransferState.values()).filter(state::mayBecome))
                .containsExactlyElementsOf(FOLLOWERS.getOrDefault(state, List.of()));
    }
}
