package be.protocolloket.workflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a condition that is simple enough to be followed in the browser while people answer. */
public sealed interface FieldTest {

    /** The field has this value: String, Boolean, or null for no answer. */
    record Is(String name, @Nullable Object value) implements FieldTest {}

    record Not(FieldTest test) implements FieldTest {}

    record All(List<FieldTest> tests) implements FieldTest {}

    record Any(List<FieldTest> tests) implements FieldTest {}
}
