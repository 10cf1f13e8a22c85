package be.protocolloket.protocol.amendment;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.amendment.AmendmentRequest.Wish;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is asked in the words of the protocol. */
@Component
public class AmendmentWords {

    private final Protocols protocols;
    private final MessageSource messages;

    AmendmentWords(Protocols protocols, MessageSource messages) {
        this.protocols = protocols;
        this.messages = messages;
    }

    /** Such as {@code Het protocol noemt dit gegeven niet: ‘Huurachterstal’, in een dossier van de soort ‘Huurachterstal’.} */
    public String of(UUID protocolId, Wish wish, Locale locale) {
        ProtocolDocument document = protocols.signedVersion(protocolId).document();
        List<String> about = new ArrayList<>();
        about.add(say(
                locale,
                "protocol.amendment.kind",
                say(locale, "protocol.document.CaseKind." + wish.kind().name())));
        if (!wish.item().isEmpty()) {
            about.add(say(locale, "protocol.amendment.item", item(document, wish.item())));
        }
        if (!wish.trigger().isEmpty()) {
            about.add(say(locale, "protocol.amendment.trigger", trigger(document, wish.trigger())));
        }
        return say(locale, wish.topic().messageKey()) + " " + String.join(" ", about);
    }

    private static String item(ProtocolDocument document, String code) {
        return document.flows().stream()
                .flatMap(flow -> flow.items().stream())
                .filter(item -> item.code().equals(code))
                .map(DataItem::label)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    private static String trigger(ProtocolDocument document, String code) {
        return document.triggers().stream()
                .filter(trigger -> trigger.code().equals(code))
                .map(Trigger::text)
                .map(text -> text.strip().replaceFirst("[.;]+$", ""))
                .findFirst()
                .orElse(code);
    }

    private String say(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
