package be.protocolloket.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.TransferState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;

@IntegrationTest
class TransferTableTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TransferTable table;

    @Test
    void stepThatRestsOnAnEarlierStateIsLost() {
        UUID id = Dossiers.support(context).lastTransfer().id();
        Transfer read = table.find(id).orElseThrow();
        Transfer assessed = read.assess(UUID.randomUUID(), true);
        table.save(read.stop());
        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> table.save(assessed));
        Transfer stopped = table.find(id).orElseThrow();
        assertThat(stopped.state()).isEqualTo(TransferState.STOPPED);
        assertThat(stopped.assessment()).isEqualTo(read.assessment());
    }

    @Test
    void stepKeepsWhatEarlierStepsWrote() {
        UUID id = Dossiers.support(context).lastTransfer().id();
        UUID officer = UUID.randomUUID();
        table.save(table.find(id).orElseThrow().assess(UUID.randomUUID(), true));
        Transfer before = table.find(id).orElseThrow();
        table.save(before.advise(ItemAdvice.NEGATIVE, officer));
        Transfer after = table.find(id).orElseThrow();
        assertThat(after.advice()).isEqualTo(new OfficersAdvice(ItemAdvice.NEGATIVE, officer));
        assertThat(after.assessment()).isEqualTo(before.assessment());
        assertThat(after.view()).isEqualTo(before.view());
    }
}
