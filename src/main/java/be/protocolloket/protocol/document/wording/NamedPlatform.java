package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.ChannelRules;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A platform to which a text binds a flow, in the words of the text.
 *
 * @param name with its host, such as {@code Citrix Sharefile (Woonhaven)}; the host alone where the platform has no name
 * @param article that is about security, as the text numbers it; empty when it has none
 * @param links the text lists a secure link beside the platform
 */
public record NamedPlatform(String name, String article, String discloser, String receiver, boolean links) {

    /** In the order of the flows; none when the text binds to no platform. */
    public static List<NamedPlatform> of(ProtocolDocument text) {
        return text.flows().stream()
                .flatMap(flow -> Stream.ofNullable(flow.channels())
                        .filter(ChannelRules::namesPlatform)
                        .map(rules -> of(text, flow, rules)))
                .distinct()
                .toList();
    }

    private static NamedPlatform of(ProtocolDocument text, Flow flow, ChannelRules rules) {
        return new NamedPlatform(
                name(text, rules),
                article(text, ArticleTopic.SECURITY),
                partyName(text, flow.discloser()),
                partyName(text, flow.receiver()),
                rules.linksBesidePlatform());
    }

    /** The host alone, between brackets, where the platform has no name. */
    public static String name(ProtocolDocument text, ChannelRules rules) {
        var host = rules.host() == null
                ? ""
                : text.party(rules.host()).map(Party::displayName).orElse("");
        return Stream.of(Objects.requireNonNullElse(rules.platform(), ""), host.isEmpty() ? "" : "(" + host + ")")
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The article on this subject as the text numbers it, such as {@code Art. 3}; empty when there is none. */
    public static String article(ProtocolDocument text, ArticleTopic topic) {
        return text.articleOn(topic)
                .map(Article::number)
                .map(number -> number.strip().replaceFirst("[.:]$", ""))
                .orElse("");
    }

    private static String partyName(ProtocolDocument text, String partyId) {
        return text.party(partyId).map(Party::displayName).orElse(partyId);
    }
}
