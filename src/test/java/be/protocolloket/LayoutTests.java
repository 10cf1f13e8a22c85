package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.extras.springsecurity6.dialect.SpringSecurityDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@SpringJUnitWebConfig
class LayoutTests {

    @Autowired
    WebApplicationContext context;

    MockMvc mvc;

    @BeforeEach
    void openDoor() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void anonymousVisitorsSeeTheRegisterAndTheWayInAlone() throws Exception {
        var page = page(get("/test-accessibility"));
        assertThat(page)
                .contains("<html lang=\"nl\">", "<title>Toegankelijkheidsverklaring – Protocolloket</title>")
                .contains("href=\"/register\"", "href=\"/login\"", "href=\"?lang=en\"", "lang=\"en\"")
                .doesNotContain("href=\"/tasks\"", "href=\"/protocols\"", "href=\"/bodies\"", "/logout", "th:", "??");
    }

    @Test
    void whoIsLoggedInSeesTheirNameTheirTasksAndAGuardedWayOut() throws Exception {
        var page = page(get("/test-accessibility").with(user("lien")));
        assertThat(page)
                .contains("href=\"/tasks\"", "href=\"/protocols\"", "href=\"/bodies\"", ">lien</span>")
                .contains("action=\"/logout\"", "name=\"_csrf\"")
                .doesNotContain("href=\"/login\"");
    }

    @Test
    void theCurrentPartIsMarkedOnce() throws Exception {
        var page = page(get("/test-accessibility?section=publication"));
        assertThat(page)
                .containsOnlyOnce("aria-current")
                .containsPattern("href=\"/register\"\\s+aria-current=\"page\"");
    }

    @Test
    void nothingIsStyledOrScriptedInline() throws Exception {
        var page = page(get("/test-error/404").with(user("lien")));
        assertThat(page).doesNotContain("style=", "<style", "onclick", "javascript:");
    }

    @ParameterizedTest
    @CsvSource({
        "404, Deze pagina is er niet",
        "403, U mag deze handeling niet uitvoeren",
        "409, Iemand was u voor",
        "413, Dit bestand is te groot",
        "500, Er ging iets mis bij ons",
        "418, Er ging iets mis bij ons"
    })
    void everyErrorSaysWhatHappenedAndWhatToDo(int status, String title) throws Exception {
        var page = page(get("/test-error/" + status));
        assertThat(page).contains("<h1>" + title + "</h1>", "Wat kunt u doen?", "4F2A-91C7", "/register");
        assertThat(page).doesNotContain("??", "java.lang", "secret");
    }

    @Test
    void errorsSpeakEnglishToo() throws Exception {
        var page = page(get("/test-error/409"), Locale.ENGLISH);
        assertThat(page).contains("<html lang=\"en\">", "Someone was ahead of you", "Nederlands");
    }

    @Test
    void bothLanguagesHoldTheSameKeys() throws IOException {
        assertThat(keys("layout_nl")).containsExactlyInAnyOrderElementsOf(keys("layout_en"));
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return page(request, Locale.forLanguageTag("nl"));
    }

    private String page(MockHttpServletRequestBuilder request, Locale language) throws Exception {
        return mvc.perform(request.locale(language))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Iterable<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var in = LayoutTests.class.getResourceAsStream("/messages/" + file + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    static class Frame {

        @Bean
        MessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasename("messages/layout");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }

        @Bean
        ViewResolver viewResolver(MessageSource texts) {
            var files = new ClassLoaderTemplateResolver();
            files.setPrefix("templates/");
            files.setSuffix(".html");
            files.setCharacterEncoding("UTF-8");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(files);
            engine.setTemplateEngineMessageSource(texts);
            engine.addDialect(new SpringSecurityDialect());
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .build();
        }

        @Bean
        Pages pages() {
            return new Pages();
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/test-accessibility")
        String accessibility(Model model, HttpServletRequest request) {
            model.addAttribute("section", request.getParameter("section"));
            return "accessibility";
        }

        @GetMapping("/test-error/{status}")
        String error(@PathVariable int status, Model model) {
            model.addAttribute("status", status)
                    .addAttribute("reference", "4F2A-91C7")
                    .addAttribute("message", "secret")
                    .addAttribute("timestamp", new Date());
            return "error";
        }
    }
}
