package be.protocolloket.exchange.api.refusal;

import be.protocolloket.exchange.api.body.Lines;
import be.protocolloket.exchange.attachment.AttachmentRefusedException;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.party.software.ApiProblem;
import be.protocolloket.party.software.ApiProblem.Line;
import be.protocolloket.party.software.ApiProblems;
import be.protocolloket.tasklist.TaskConflictException;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.tasklist.TaskTakenException;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.Unquoted;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refusals of the exchange into problem details for software. */
@RestControllerAdvice(basePackages = "be.protocolloket.exchange.api")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiAdvice {

    /** Whose words the problems of the exchange are. */
    static final String ROOM = "exchange";

    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

    private final ApiProblems problems;
    private final Lines lines;

    ApiAdvice(ApiProblems problems, Lines lines) {
        this.problems = problems;
        this.lines = lines;
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(ApiRefusedException refused, Locale locale) {
        return answer(
                problems.of(ROOM, refused.status(), refused.code(), locale, refused.args())
                        .with(refused.lines()),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(CaseRefusedException refused, Locale locale) {
        return refusal(lines.lines(refused.problems(), locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(TaskRefusedException refused, Locale locale) {
        return refusal(lines.lines(refused.problems(), locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(AttachmentRefusedException refused, Locale locale) {
        return refusal(lines.lines(List.of(refused.problem("file")), locale), locale);
    }

    @ExceptionHandler({NotHereException.class})
    ResponseEntity<ApiProblem> absent(Locale locale) {
        return answer(problems.of(404, locale), locale);
    }

    @ExceptionHandler({AccessDeniedException.class})
    ResponseEntity<ApiProblem> denied(Locale locale) {
        return answer(problems.of(403, locale), locale);
    }

    @ExceptionHandler({KeyDestroyedException.class})
    ResponseEntity<ApiProblem> erased(Locale locale) {
        return answer(problems.of(ROOM, 410, "erased", locale), locale);
    }

    @ExceptionHandler({
        TaskEndedException.class,
        TaskTakenException.class,
        TaskConflictException.class,
        ConcurrencyFailureException.class
    })
    ResponseEntity<ApiProblem> overtaken(Locale locale) {
        return answer(problems.of(409, locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> failed(RuntimeException failed, Locale locale) {
        LOG.error("A request of software failed", Unquoted.of(failed));
        return answer(problems.of(500, locale), locale);
    }

    private ResponseEntity<ApiProblem> refusal(List<Line> found, Locale locale) {
        return answer(problems.of(422, locale).with(found), locale);
    }

    static ResponseEntity<ApiProblem> answer(ApiProblem problem, Locale locale) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .body(problem);
    }
}
