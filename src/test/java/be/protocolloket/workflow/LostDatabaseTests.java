package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class LostDatabaseTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08003", "08006", "57P01"})
    void aConnectionThatClosesAtTheEndOfATransactionIsADatabaseThatWentAway(@Nullable String state) {
        assertThat(LostDatabase.behind(unfinished(state))).isTrue();
        assertThat(LostDatabase.behind(new IllegalStateException(unfinished(state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "23505", "40001", "40P01", "25P02"})
    void aDatabaseThatAnswersAtTheEndOfATransactionIsStillThere(String state) {
        assertThat(LostDatabase.behind(unfinished(state))).isFalse();
    }

    @Test
    void whatWentWrongBeforeTheRollbackCountsToo() {
        var failed = unfinished("25P02");
        failed.initApplicationException(new IllegalStateException(new SQLException("gone", "57P01")));
        assertThat(LostDatabase.behind(failed)).isTrue();
    }

    private static TransactionSystemException unfinished(@Nullable String state) {
        return new TransactionSystemException("Could not commit", new SQLException("no", state));
    }
}
