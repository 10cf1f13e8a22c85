package be.protocolloket.workflow;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The thing asked for does not exist, or not for this caller: both get the same answer (404), so that nobody learns by guessing what exists.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotHereException extends RuntimeException {

    public NotHereException() {
        super("not here");
    }
}
