package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/**
 * What all fields have.
 *
 * @param fixed read-only or disabled
 * @param defaultValue used when the task gives no start value: String, Boolean, BigDecimal or List of String
 * @param autocomplete the HTML autocomplete token, from {@code properties.autocomplete}
 */
public record FieldTraits(
        String key,
        String label,
        @Nullable String description,
        boolean required,
        boolean fixed,
        @Nullable Object defaultValue,
        @Nullable String autocomplete,
        @Nullable FormExpression hide) {}
