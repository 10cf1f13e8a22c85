package be.protocolloket.exchange.attachment;

import be.protocolloket.workflow.form.FieldProblem;
import org.jspecify.annotations.Nullable;

/** A file is not taken; nothing of it was kept. Tells why in a message, and never repeats its name or contents. */
public class AttachmentRefusedException extends RuntimeException {

    private final String messageKey;
    private final transient Object[] args;

    public AttachmentRefusedException(String messageKey, Object... args) {
        super(messageKey);
        this.messageKey = messageKey;
        this.args = args;
    }

    public String messageKey() {
        return messageKey;
    }

    /** The same as a problem of a form. */
    public FieldProblem problem(@Nullable String field) {
        return new FieldProblem(field, messageKey, args);
    }
}
