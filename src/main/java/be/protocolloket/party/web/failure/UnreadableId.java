package be.protocolloket.party.web.failure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers 404 to an address with an unreadable id, as to any unknown address. A text with
 * characters that the database cannot hold, or a form whose parts cannot be told apart, is a bad request (400), not a server error.
 */
@ControllerAdvice
@Order(UnreadableId.AFTER_A_ROOMS_OWN)
class UnreadableId {

    /** After the handlers of the rooms themselves. */
    static final int AFTER_A_ROOMS_OWN = Ordered.HIGHEST_PRECEDENCE + 100;

    /** SQLSTATEs with which PostgreSQL refuses the character U+0000 in a text and in JSON. */
    private static final Set<String> UNREADABLE = Set.of("22021", "22P05");

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void answer(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A form in parts that has no boundary or is cut off; one that is too large keeps its own answer. */
    @ExceptionHandler(MultipartException.class)
    void answer(MultipartException broken, HttpServletResponse response) throws IOException {
        if (broken instanceof MaxUploadSizeExceededException) {
            throw broken;
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(DataIntegrityViolationException.class)
    void answer(DataIntegrityViolationException refused, HttpServletResponse response) throws IOException {
        if (refused.getMostSpecificCause() instanceof SQLException cause && UNREADABLE.contains(cause.getSQLState())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            throw refused;
        }
    }
}
