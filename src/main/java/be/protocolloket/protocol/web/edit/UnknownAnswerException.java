package be.protocolloket.protocol.web.edit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something was posted that the form does not ask; the whole post is refused and nothing is kept. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class UnknownAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
