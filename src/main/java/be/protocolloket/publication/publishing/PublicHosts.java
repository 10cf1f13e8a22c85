package be.protocolloket.publication.publishing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides where the server may go on behalf of a person: https, and no address inside an organisation's own network. */
@Component
class PublicHosts {

    private final boolean privateAllowed;

    PublicHosts(@Value("${protocolloket.publication.allow-private-addresses}") boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /** The address when it may be visited. */
    Optional<URI> allowed(String url) {
        try {
            URI address = URI.create(url);
            String host = address.getHost();
            boolean schemeAllowed =
                    "https".equals(address.getScheme()) || privateAllowed && "http".equals(address.getScheme());
            if (host == null || !schemeAllowed || address.getUserInfo() != null) {
                return Optional.empty();
            }
            for (InetAddress ip : InetAddress.getAllByName(host)) {
                if (!privateAllowed && inside(ip)) {
                    return Optional.empty();
                }
            }
            return Optional.of(address);
        } catch (IllegalArgumentException | UnknownHostException nowhere) {
            return Optional.empty();
        }
    }

    private static boolean inside(InetAddress ip) {
        byte[] bytes = ip.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrierGrade = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return ip.isAnyLocalAddress()
                || ip.isLoopbackAddress()
                || ip.isLinkLocalAddress()
                || ip.isSiteLocalAddress()
                || ip.isMulticastAddress()
                || uniqueLocal
                || carrierGrade;
    }
}
