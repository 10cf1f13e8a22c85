package be.protocolloket.protocol.portal;

import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.wording.NamedPlatform;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names the platforms of the text that binds, with the article, and says what becomes of the data with and without this portal as one. */
@Component
public class PlatformWords {

    private final Protocols protocols;
    private final MessageSource messages;

    PlatformWords(Protocols protocols, MessageSource messages) {
        this.protocols = protocols;
        this.messages = messages;
    }

    /**
     * Each in sentences.
     *
     * @param names which platform stands in which article, for each flow that is bound to one
     * @param named the platforms alone, for within a sentence
     * @param without where the data go while this portal does not count as the platform
     * @param with where they can go besides, once it does
     */
    public record Words(List<String> names, String named, String without, String with) {}

    public Words of(ProtocolView protocol) {
        List<NamedPlatform> platforms =
                NamedPlatform.of(protocols.signedVersion(protocol.id()).document());
        String named = platforms.stream().map(NamedPlatform::name).distinct().collect(Collectors.joining(", "));
        boolean links = platforms.stream().anyMatch(NamedPlatform::links);
        return new Words(
                platforms.stream().map(this::name).toList(),
                named,
                say("protocol.portal.without" + (links ? "-links" : ""), named),
                say("protocol.portal.with", named));
    }

    private String name(NamedPlatform platform) {
        String article = platform.article();
        return say(
                article.isEmpty() ? "protocol.portal.named.no-article" : "protocol.portal.named",
                platform.name(),
                platform.discloser(),
                platform.receiver(),
                article);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
