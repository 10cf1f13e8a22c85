package be.protocolloket.party.web;

import be.protocolloket.party.software.ApiClients;
import be.protocolloket.party.software.ApiProblems;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Access for software: a token with every request and no session, so that no other site can abuse one (CSRF). */
@Configuration(proxyBeanMethods = false)
class ApiAccess {

    private static final String[] OPEN_TO_ALL = {"/api/v1/openapi.json"};

    @Bean
    @Order(1)
    SecurityFilterChain everySoftware(
            HttpSecurity http,
            ApiClients clients,
            MultipartConfigElement uploads,
            @Value("${protocolloket.api.requests-per-minute}") int requestsPerMinute) {
        http.securityMatcher(ApiProblems::concerns)
                .authorizeHttpRequests(rules -> rules.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new BearerTokens(
                                clients,
                                new RequestBudget(requestsPerMinute, System::nanoTime),
                                uploads.getMaxRequestSize()),
                        AnonymousAuthenticationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, stranger) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            response.sendError(HttpStatus.UNAUTHORIZED.value());
                        })
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        return http.build();
    }
}
