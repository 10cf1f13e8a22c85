package be.protocolloket.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Every room brings a file of sentences in Dutch and one in English; Dutch is what a reader of any other language gets. */
@Configuration(proxyBeanMethods = false)
class RoomMessages {

    private static final String DUTCH = "_nl.properties";

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var names = new TreeSet<String>();
        for (Resource file : resources.getResources("classpath*:messages/*" + DUTCH)) {
            names.add("messages/" + Objects.requireNonNull(file.getFilename()).replace(DUTCH, ""));
        }
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names.toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.forLanguageTag("nl"));
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
