package be.protocolloket.workflow.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTests {

    @Test
    void aFreePortIsTakenAsAsked() throws Exception {
        int free;
        try (var probe = new ServerSocket(0)) {
            free = probe.getLocalPort();
        }
        assertThat(FreePort.from(free)).isEqualTo(free);
    }

    @Test
    void aPortInUseIsPassedOverEvenWhenItsOwnerListensEverywhere() throws Exception {
        try (var everywhere = new ServerSocket(0);
                var here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.from(everywhere.getLocalPort())).isGreaterThan(everywhere.getLocalPort());
            assertThat(FreePort.from(here.getLocalPort())).isGreaterThan(here.getLocalPort());
        }
    }

    @Test
    void zeroMeansAny() {
        assertThat(FreePort.from(0)).isPositive();
    }
}
