package be.protocolloket.workflow.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number.
 *
 * @param decimals how many digits may follow the comma; null: any
 */
public record NumberField(
        FieldTraits traits,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable String prefix,
        @Nullable String suffix)
        implements FormField {}
