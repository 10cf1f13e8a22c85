package be.protocolloket.protocol.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How data of a flow may travel.
 *
 * @param allowed channels that may be used
 * @param forbidden channels that may never be used
 * @param whenSensitive the only channels for sensitive data; empty means no special rule
 * @param whenBulk the only channels for large volumes; empty means no special rule
 * @param platform name of the tool, when stated
 * @param platformExample the text gives that name as an example only
 * @param host id of the party that hosts the platform
 * @param personalAccounts accounts are in the name of a person
 */
public record ChannelRules(
        List<Channel> allowed,
        List<Channel> forbidden,
        List<Channel> whenSensitive,
        List<Channel> whenBulk,
        @Nullable String platform,
        boolean platformExample,
        @Nullable String host,
        boolean personalAccounts) {

    public ChannelRules {
        allowed = Absent.list(allowed);
        forbidden = Absent.list(forbidden);
        whenSensitive = Absent.list(whenSensitive);
        whenBulk = Absent.list(whenBulk);
    }

    /**
     * Whether data travel over one platform, which is no other: the text says who hosts it, or names it beside the secure platform and not as an
     * example. A name that stands with a secure link alone is that of a product that makes such links.
     */
    public boolean namesPlatform() {
        boolean named = platform != null && !platform.isBlank() && !platformExample;
        return host != null && !host.isBlank() || named && lists(Channel.SECURE_PLATFORM);
    }

    /** Whether a secure link may be used as well as the platform that is named: then that link need not be one of the platform. */
    public boolean linksBesidePlatform() {
        return lists(Channel.SECURE_PLATFORM) && lists(Channel.SECURE_LINK);
    }

    /** The channels that are the platform that is named, and no other; its links too, unless the text lists links beside it. */
    public Set<Channel> ofPlatform() {
        if (!namesPlatform()) {
            return Set.of();
        }
        return linksBesidePlatform()
                ? Set.of(Channel.SECURE_PLATFORM, Channel.INTERFACE)
                : Set.of(Channel.SECURE_PLATFORM, Channel.SECURE_LINK, Channel.INTERFACE);
    }

    /** Whether the channel stands in any of the lists of what may be used. */
    public boolean lists(Channel channel) {
        return allowed.contains(channel) || whenSensitive.contains(channel) || whenBulk.contains(channel);
    }
}
