package be.protocolloket.publication.register;

import be.protocolloket.publication.duty.RenditionKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this service's own register stands for the world, for a body that publishes there. */
@Component
public class RegisterAddress {

    private final String base;

    RegisterAddress(@Value("${protocolloket.public-address}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String of(UUID protocolId, RenditionKind kind) {
        return base + "/register/" + protocolId + "/" + kind.fileName();
    }

    /** Which of this protocol's files the address names; empty for any other address. */
    public Optional<RenditionKind> ours(UUID protocolId, String url) {
        for (RenditionKind kind : RenditionKind.values()) {
            if (of(protocolId, kind).equals(url)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
