package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EndedForms;
import be.protocolloket.party.web.address.RelativeRedirects;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Which addresses need a log-in. What a logged-in person may see and do is decided by the services of each room. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final String[] LINKS = {"/l/*", "/l/*/attachments/*"};

    private static final String[] OPEN_TO_ALL = {
        "/register",
        "/register/**",
        "/schemas/**",
        "/api",
        "/toegankelijkheid",
        "/l/*",
        "/l/*/attachments/*",
        "/login",
        "/error",
        "/actuator/health",
        "/css/**",
        "/js/**",
        "/img/**",
        "/webjars/**",
        "/favicon*"
    };

    /** Style attributes are allowed because the library that draws diagrams needs them; style elements and foreign styles are not. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "style-src 'self'",
            "style-src-attr 'unsafe-inline'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain everyPage(HttpSecurity http, CurrentCaller callers, EndedForms forms) {
        var login = new LoginEntryPoint(forms);
        var saved = new HttpSessionRequestCache();
        saved.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !Htmx.asks(request));
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        // Checked with each request: a session of a disabled account ends with its next request.
                        .anyRequest()
                        .access((authentication, context) ->
                                new AuthorizationDecision(callers.find().isPresent())))
                // Who has a link may have no account and no session that lasts: the link, the code and the key of its
                // files prove enough.
                .csrf(csrf -> csrf.ignoringRequestMatchers(LINKS))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(toWhatWasAsked(saved))
                        .failureHandler(refusal())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?bye"))
                .requestCache(cache -> cache.requestCache(saved))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(login).accessDeniedHandler(new KindRefusal(login, forms)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(
                                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()")));
        return http.build();
    }

    private static SavedRequestAwareAuthenticationSuccessHandler toWhatWasAsked(HttpSessionRequestCache saved) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/tasks");
        handler.setRequestCache(saved);
        handler.setRedirectStrategy(new RelativeRedirects());
        return handler;
    }

    private static ExceptionMappingAuthenticationFailureHandler refusal() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setExceptionMappings(Map.of(LockedException.class.getName(), "/login?slow"));
        handler.setDefaultFailureUrl("/login?error");
        return handler;
    }
}
