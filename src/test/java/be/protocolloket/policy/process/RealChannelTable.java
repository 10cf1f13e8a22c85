package be.protocolloket.policy.process;

import be.protocolloket.policy.ChannelTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision table of this repository, in a decision engine without the rest of the application. */
public final class RealChannelTable {

    private static final ChannelTable TABLE = read();

    private RealChannelTable() {}

    public static ChannelTable get() {
        return TABLE;
    }

    private static ChannelTable read() {
        try {
            return new DecisionChannelTable(
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
