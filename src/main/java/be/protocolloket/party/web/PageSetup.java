package be.protocolloket.party.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Set-up of all pages: messages, language, and the redirect to people's first own password. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {

    /** The name under which Spring looks for it. */
    @Bean
    static LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    /**
     * Every room's words, found by their Dutch files. Spring Boot's own set-up looks for files without a language, of
     * which there are none.
     */
    @Bean
    static MessageSource messageSource() throws IOException {
        var words = new ResourceBundleMessageSource();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties");
        for (var file : files) {
            var name = Objects.requireNonNull(file.getFilename());
            words.addBasenames("messages/" + name.substring(0, name.length() - "_nl.properties".length()));
        }
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(LanguageChoice.DUTCH);
        return words;
    }

    /** The files of the libraries, found without their version in the address. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
        registry.addInterceptor(new OwnPasswordFirst());
    }
}
