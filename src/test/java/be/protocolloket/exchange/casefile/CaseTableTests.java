package be.protocolloket.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.retention.KeptStory;
import be.protocolloket.workflow.StaleStateException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case is closed once and erased once, whoever still holds it as it was. */
@IntegrationTest
class CaseTableTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseTable cases;

    @Test
    void whoActsOnACaseAsItWasIsTooLate() {
        var id = KeptStory.support(context).caseId;
        var open = cases.find(id).orElseThrow();
        assertThat(cases.close(open, CaseOutcome.WITHDRAWN)).isTrue();
        assertThat(cases.close(open, CaseOutcome.SUPPORT_NOT_NEEDED)).isFalse();
        assertThatThrownBy(() -> cases.erase(open)).isInstanceOf(StaleStateException.class);
        var closed = cases.find(id).orElseThrow();
        assertThat(closed.outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(cases.close(closed, CaseOutcome.SUPPORT_NOT_NEEDED)).isFalse();
        cases.erase(closed);
        assertThatThrownBy(() -> cases.erase(closed)).isInstanceOf(StaleStateException.class);
        assertThat(cases.find(id).orElseThrow().state()).isEqualTo(CaseState.ERASED);
    }
}
