package be.protocolloket.protocol.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.workflow.StaleStateException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A protocol goes on once from the state in which it was read. */
@IntegrationTest
class ProtocolStatesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolStates states;

    @Test
    void whoCountsOnAStateThatPassedIsTooLate() {
        var id = Dossiers.oneWay(context);
        refused(() -> states.move(id, DocumentState.SIGNING, DocumentState.DRAFT));
        refused(() -> states.move(id, DocumentState.CONCLUDED, DocumentState.DRAFT));
        refused(() -> states.conclude(id, LocalDate.EPOCH, LocalDate.EPOCH, null));
        PastTheGuards.write(context, rows -> states.enterIntoForce(id));
        refused(() -> states.enterIntoForce(id));
        states.move(id, DocumentState.CONCLUDED, DocumentState.SUPERSEDED);
        refused(() -> states.move(id, DocumentState.CONCLUDED, DocumentState.SUPERSEDED));
        assertThat(states.lock(id)).contains(DocumentState.SUPERSEDED);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(StaleStateException.class);
    }
}
