package be.protocolloket.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoteKindTests {

    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasename("messages/exchange-pages");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsCodeAndHasANameInBothLanguages(NoteKind kind) {
        assertThat(NoteKind.of(kind.code())).isEqualTo(kind);
        for (String language : new String[] {"nl", "en"}) {
            assertThat(MESSAGES.getMessage(kind.messageKey(), null, "", Locale.forLanguageTag(language)))
                    .as(language)
                    .isNotEmpty();
        }
    }
}
