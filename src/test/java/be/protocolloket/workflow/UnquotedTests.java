package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class UnquotedTests {

    @Test
    void aLogSeesWhatFailedAndWhereButNotWhatWasTyped() {
        var failed = new IllegalStateException("GEHEIM", new IllegalArgumentException("No enum constant GEHEIM"));
        failed.addSuppressed(new IllegalStateException("GEHEIM"));
        var text = new StringWriter();
        Unquoted.of(failed).printStackTrace(new PrintWriter(text, true));
        assertThat(text.toString())
                .doesNotContain("GEHEIM")
                .contains("IllegalStateException", "IllegalArgumentException", "UnquotedTests");
    }
}
