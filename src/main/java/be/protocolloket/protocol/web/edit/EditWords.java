package be.protocolloket.protocol.web.edit;

import be.protocolloket.workflow.form.FormOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the edit pages in the reader's language. */
record EditWords(MessageSource messages, Locale locale) {

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String label(Field field) {
        return of(field.labelKey());
    }

    /** Empty when there is none. */
    String hint(Field field) {
        String own = messages.getMessage("protocol.edit.hint." + field.record() + "." + field.name(), null, "", locale);
        String kind = messages.getMessage("protocol.edit.hint." + field.kind(), null, "", locale);
        return own == null || own.isEmpty() ? String.valueOf(kind) : own;
    }

    List<FormOption> options(Class<?> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(code -> (Enum<?>) code)
                .map(code -> new FormOption(
                        code.name(), of("protocol.document." + codes.getSimpleName() + "." + code.name())))
                .toList();
    }
}
