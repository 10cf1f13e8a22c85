package be.protocolloket.protocol.rendition;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of renditions, without an application. */
public final class RenditionMessages {

    private RenditionMessages() {}

    public static MessageSource of() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/protocol-pages", "messages/protocol-document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
