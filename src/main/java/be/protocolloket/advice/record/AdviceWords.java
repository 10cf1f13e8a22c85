package be.protocolloket.advice.record;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The reader's words for values that a form shows or offers. */
@Component("adviceWords")
public class AdviceWords {

    private final MessageSource messages;

    AdviceWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
