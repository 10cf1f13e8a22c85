package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/** One line of text. */
public record TextField(
        FieldTraits traits,
        TextRules rules,
        TextInput input,
        @Nullable String prefix,
        @Nullable String suffix) implements FormField {

    @Override
    public boolean secret() {
        return input == TextInput.PASSWORD;
    }
}
