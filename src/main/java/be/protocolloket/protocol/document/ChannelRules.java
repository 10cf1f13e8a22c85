package be.protocolloket.protocol.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How data of a flow may travel.
 *
 * @param allowed channels that may be used
 * @param forbidden channels that may never be used
 * @param whenSensitive the only channels for sensitive data; empty means no special rule
 * @param whenBulk the only channels for large volumes; empty means no special rule
 * @param platform name of the tool, when stated
 * @param host id of the party that hosts the platform
 * @param personalAccounts accounts are in the name of a person
 */
public record ChannelRules(
        List<Channel> allowed,
        List<Channel> forbidden,
        List<Channel> whenSensitive,
        List<Channel> whenBulk,
        @Nullable String platform,
        @Nullable String host,
        boolean personalAccounts) {

    public ChannelRules {
        allowed = Absent.list(allowed);
        forbidden = Absent.list(forbidden);
        whenSensitive = Absent.list(whenSensitive);
        whenBulk = Absent.list(whenBulk);
    }
}
