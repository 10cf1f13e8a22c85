package be.protocolloket.workflow.form.parsing;

import be.protocolloket.workflow.form.FieldOptions;
import be.protocolloket.workflow.form.FormOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads where a field's options come from. */
final class OptionsParser {

    private OptionsParser() {}

    static FieldOptions parse(Attributes json) {
        if (json.has("valuesExpression")) {
            throw json.refuse("valuesExpression", "is not supported; use values or valuesKey");
        }
        String valuesKey = json.text("valuesKey");
        List<FormOption> fixed =
                json.objects("values").stream().map(OptionsParser::option).toList();
        if ((valuesKey == null) == fixed.isEmpty()) {
            throw json.refuse("values", "either values or valuesKey must be given");
        }
        Set<String> seen = new HashSet<>();
        for (FormOption option : fixed) {
            if (!seen.add(option.value())) {
                throw json.refuse("values", "value is offered twice: " + option.value());
            }
        }
        return new FieldOptions(fixed, valuesKey);
    }

    private static FormOption option(Attributes json) {
        String label = json.words("label");
        FormOption option = new FormOption(json.required("value"), label == null ? "" : label);
        json.refuseOthers();
        if (option.label().isBlank()) {
            throw json.refuse("label", "is missing");
        }
        return option;
    }
}
