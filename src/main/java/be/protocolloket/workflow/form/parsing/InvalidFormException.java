package be.protocolloket.workflow.form.parsing;

/** A {@code .form} file that this service would not render or check completely; names the file, the component and the attribute. */
public final class InvalidFormException extends RuntimeException {

    InvalidFormException(String file, String component, String attribute, String why) {
        super("Form " + file + ", " + component + ", attribute '" + attribute + "': " + why);
    }

    InvalidFormException(String file, Throwable cause) {
        super("Form " + file + " cannot be read: " + cause.getMessage(), cause);
    }
}
