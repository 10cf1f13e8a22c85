package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/** One part of a form. */
public sealed interface FormComponent permits FormField, FormGroup, FormList, FormText, FormSeparator, FormSpacer {

    /** Unique within the form: the key of a field, the path of repeating rows, else the component's id. */
    String name();

    /** When this holds, the part is neither shown nor asked nor kept; null: always shown. */
    @Nullable
    FormExpression hide();
}
