package be.protocolloket.retention.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.protocolloket.party.Bodies;
import be.protocolloket.protocol.demo.DemoCast;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.reckoning.SeenAnchors;
import be.protocolloket.retention.record.KeptFileSearch;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.workflow.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A demonstration that cannot be given keeps nobody from working. */
@ExtendWith(OutputCaptureExtension.class)
class DemoErasuresTests {

    @Test
    void whatCannotBeShownIsToldOnceAndTheApplicationStarts(CapturedOutput output) {
        var bodies = mock(Bodies.class);
        when(bodies.all()).thenThrow(new IllegalStateException("Karima Ouali"));
        var erasures = new DemoErasures(
                mock(RetentionRun.class),
                mock(KeptFileSearch.class),
                bodies,
                mock(LegalHolds.class),
                mock(DemoErasureWalk.class),
                mock(DemoCast.class),
                mock(DatabaseClock.class),
                mock(SeenAnchors.class));
        erasures.run(new DefaultApplicationArguments());
        assertThat(output.toString())
                .containsOnlyOnce("The demonstration's erasures stopped on their way (IllegalStateException)")
                .doesNotContain("Karima");
    }
}
