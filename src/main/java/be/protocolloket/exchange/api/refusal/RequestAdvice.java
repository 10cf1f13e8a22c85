package be.protocolloket.exchange.api.refusal;

import static be.protocolloket.exchange.api.refusal.ApiAdvice.answer;

import be.protocolloket.exchange.api.body.Lines;
import be.protocolloket.party.software.ApiProblem;
import be.protocolloket.party.software.ApiProblem.Line;
import be.protocolloket.party.software.ApiProblems;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns requests that do not match the OpenAPI description into problem details. */
@RestControllerAdvice(basePackages = "be.protocolloket.exchange.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestAdvice {

    private final ApiProblems problems;
    private final Lines lines;

    RequestAdvice(ApiProblems problems, Lines lines) {
        this.problems = problems;
        this.lines = lines;
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        return UnreadableBody.tooLarge(unreadable)
                ? answer(problems.of(413, locale), locale)
                : problem(400, new UnreadableBody(lines, locale).lines(unreadable), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> incomplete(MethodArgumentNotValidException invalid, Locale locale) {
        var found = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> Line.of(error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "")))
                .toList();
        return problem(422, found, locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> incomplete(HandlerMethodValidationException invalid, Locale locale) {
        var found = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> Line.of(
                                result.getMethodParameter().getParameterName(),
                                Objects.requireNonNullElse(error.getDefaultMessage(), ""))))
                .toList();
        return problem(422, found, locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> missing(MissingRequestHeaderException missing, Locale locale) {
        return answer(problems.of(ApiAdvice.ROOM, 400, "idempotency-key-missing", locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> missing(MissingServletRequestParameterException missing, Locale locale) {
        return missing(missing.getParameterName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> missing(MissingServletRequestPartException missing, Locale locale) {
        return missing(missing.getRequestPartName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> mismatch(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(problems.of(404, locale), locale)
                : problem(400, List.of(lines.line(mismatch.getName(), "exchange.api.value-form", locale)), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> query(QueryRefusedException refused, Locale locale) {
        if (refused.repeated() != null) {
            return problem(400, List.of(lines.line(refused.repeated(), "exchange.api.query-twice", locale)), locale);
        }
        var known = String.join(", ", new TreeSet<>(refused.known()));
        return problem(
                400,
                List.of(
                        known.isEmpty()
                                ? lines.line(null, "exchange.api.query-none", locale)
                                : lines.line(null, "exchange.api.query-unknown", locale, known)),
                locale);
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class})
    ResponseEntity<ApiProblem> tooLarge(Locale locale) {
        return answer(problems.of(413, locale), locale);
    }

    @ExceptionHandler({MultipartException.class})
    ResponseEntity<ApiProblem> torn(Locale locale) {
        return answer(problems.of(400, locale), locale);
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class})
    ResponseEntity<ApiProblem> otherFormat(Locale locale) {
        return answer(problems.of(415, locale), locale);
    }

    private ResponseEntity<ApiProblem> missing(@Nullable String field, Locale locale) {
        return problem(400, List.of(lines.line(field, "exchange.api.required", locale)), locale);
    }

    private ResponseEntity<ApiProblem> problem(int status, List<Line> found, Locale locale) {
        return answer(problems.of(status, locale).with(found), locale);
    }
}
