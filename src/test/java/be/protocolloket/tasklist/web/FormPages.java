package be.protocolloket.tasklist.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Draws the fragments of {@code tasklist/form.html} without a server. */
final class FormPages {

    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    static final MessageSource MESSAGES = messages();

    private static final SpringTemplateEngine ENGINE = engine();

    private FormPages() {}

    static String draw(String fragment, Object view) {
        String page = "<th:block th:replace=\"~{tasklist/form :: " + fragment + "(${view})}\"></th:block>";
        return ENGINE.process(page, new Context(DUTCH, Map.of("view", view)));
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages/workflow", "messages/forms");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(files, strings));
        engine.setTemplateEngineMessageSource(MESSAGES);
        return engine;
    }
}
