package be.protocolloket.workflow.form;

/** Names that a page posts beside the form's own fields; all start with an underscore, which no field's name can. */
public final class FormPage {

    /** The print of the read-only values that the page showed; see {@code PreparedForm#shown}. */
    public static final String SHOWN = "_shown";

    /** Followed by the path of repeating rows: how many rows the page had. */
    public static final String ROWS = "_rows.";

    /** A button that adds or removes a row; see {@code RowChange}. */
    public static final String ROW_CHANGE = "_row";

    private FormPage() {}
}
