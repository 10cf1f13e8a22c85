package be.protocolloket.publication.publishing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides where the server may go on behalf of a person: https, and no address but those of the public internet. */
@Component
class PublicHosts {

    private final boolean privateAllowed;
    private final Names names;

    @Autowired
    PublicHosts(@Value("${protocolloket.publication.allow-private-addresses}") boolean privateAllowed) {
        this(privateAllowed, InetAddress::getAllByName);
    }

    PublicHosts(boolean privateAllowed, Names names) {
        this.privateAllowed = privateAllowed;
        this.names = names;
    }

    /** Finds the addresses of a host. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /**
     * Where to go.
     *
     * @param at what the host's name stood for when it was judged: asked once more, a hostile name server answers something else
     */
    record Target(URI address, List<InetAddress> at) {

        boolean secure() {
            return "https".equals(address.getScheme());
        }

        String host() {
            return bare(address.getHost());
        }

        int port() {
            return address.getPort() >= 0 ? address.getPort() : secure() ? 443 : 80;
        }
    }

    /** The address, with what its host stands for, when it may be visited. */
    Optional<Target> allowed(String url) {
        try {
            URI address = URI.create(url);
            String host = address.getHost();
            boolean schemeAllowed =
                    "https".equals(address.getScheme()) || privateAllowed && "http".equals(address.getScheme());
            if (host == null || !schemeAllowed || address.getUserInfo() != null) {
                return Optional.empty();
            }
            List<InetAddress> at = List.of(names.of(bare(host)));
            boolean everyOneAllowed = privateAllowed || at.stream().allMatch(GlobalAddress::is);
            return at.isEmpty() || !everyOneAllowed ? Optional.empty() : Optional.of(new Target(address, at));
        } catch (IllegalArgumentException | UnknownHostException nowhere) {
            return Optional.empty();
        }
    }

    /** Without the brackets of an IPv6 address. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
