package be.protocolloket.workflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that belong together under one heading; their keys stand beside all others. */
public record FormGroup(
        String name,
        @Nullable String label,
        List<FormComponent> parts,
        @Nullable FormExpression hide) implements FormComponent {}
