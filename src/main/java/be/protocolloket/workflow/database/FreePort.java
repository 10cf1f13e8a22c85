package be.protocolloket.workflow.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds a port on which nobody listens. */
final class FreePort {

    private static final int TRIES = 50;

    private FreePort() {}

    /**
     * @param preferred the first port tried; zero for any
     * @throws IllegalStateException when neither it nor the next fifty are free
     */
    static int from(int preferred) {
        for (int port = preferred; port < preferred + TRIES; port++) {
            try (var probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return probe.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("No free port from " + preferred + " on");
    }
}
