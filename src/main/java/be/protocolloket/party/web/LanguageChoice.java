package be.protocolloket.party.web;

import be.protocolloket.party.software.ApiProblems;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Dutch, or English for who chose it before; the choice is kept in a cookie. Software chooses with every request. */
class LanguageChoice extends CookieLocaleResolver {

    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private static final Map<String, Locale> LANGUAGES = Map.of("nl", DUTCH, "nl-BE", DUTCH, "en", Locale.ENGLISH);

    LanguageChoice() {
        super("language");
        setDefaultLocaleFunction(request -> ApiProblems.concerns(request) ? ApiProblems.language(request) : DUTCH);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setCookieMaxAge(Duration.ofDays(365));
    }

    static @Nullable Locale named(@Nullable String language) {
        return language == null ? null : LANGUAGES.get(language);
    }

    /** A cookie that somebody tampered with counts as none. */
    @Override
    protected @Nullable Locale parseLocaleValue(String localeValue) {
        return named(localeValue);
    }
}
