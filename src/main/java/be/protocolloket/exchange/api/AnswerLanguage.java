package be.protocolloket.exchange.api;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says in which language the sentences of an answer are. The stored answer of a repeated request keeps that of the first, so it says nothing. */
@RestControllerAdvice(basePackages = "be.protocolloket.exchange.api")
class AnswerLanguage implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof byte[])) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (!(body instanceof byte[]) && !(body instanceof String)) {
            response.getHeaders()
                    .set(
                            HttpHeaders.CONTENT_LANGUAGE,
                            LocaleContextHolder.getLocale().getLanguage());
        }
        return body;
    }
}
