package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/** A part that holds an answer. */
public sealed interface FormField extends FormComponent
        permits TextField,
                TextArea,
                NumberField,
                DateTimeField,
                CheckboxField,
                ChecklistField,
                RadioField,
                SelectField {

    FieldTraits traits();

    @Override
    default String name() {
        return traits().key();
    }

    @Override
    default @Nullable FormExpression hide() {
        return traits().hide();
    }

    /** Whether people can answer it; otherwise it shows the start value and nothing posted can change it. */
    default boolean editable() {
        return !traits().fixed();
    }

    /** Whether what is typed must never be shown again or kept. */
    default boolean secret() {
        return false;
    }
}
