package be.protocolloket.workflow.form.parsing;

import be.protocolloket.workflow.form.CheckboxField;
import be.protocolloket.workflow.form.ChecklistField;
import be.protocolloket.workflow.form.DateTimeField;
import be.protocolloket.workflow.form.FieldTraits;
import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormExpression;
import be.protocolloket.workflow.form.FormSeparator;
import be.protocolloket.workflow.form.FormSpacer;
import be.protocolloket.workflow.form.FormText;
import be.protocolloket.workflow.form.NumberField;
import be.protocolloket.workflow.form.RadioField;
import be.protocolloket.workflow.form.SelectField;
import be.protocolloket.workflow.form.TextArea;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one component that holds no others. */
final class FieldParser {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private FieldParser() {}

    static FormComponent parse(Attributes json) {
        String type = json.required("type");
        return switch (type) {
            case "textfield" -> TextFieldParser.textField(json);
            case "textarea" -> new TextArea(traits(json), TextFieldParser.rules(json.object("validate")));
            case "number" -> number(json);
            case "datetime" -> dateTime(json);
            case "checkbox" -> new CheckboxField(traits(json));
            case "checklist" -> new ChecklistField(traits(json), OptionsParser.parse(json));
            case "radio" -> new RadioField(traits(json), OptionsParser.parse(json));
            case "select" -> select(json);
            case "text" -> text(json);
            case "separator" -> new FormSeparator(json.required("id"), condition(json));
            case "spacer" -> spacer(json);
            default -> throw json.refuse("type", "component '" + type + "' is not supported");
        };
    }

    /** A name that can be posted, used in FEEL and in Java without quoting. */
    static String key(Attributes json, String attribute) {
        String key = json.required(attribute);
        if (!KEY.matcher(key).matches()) {
            throw json.refuse(attribute, "must be letters and digits, starting with a letter: " + key);
        }
        return key;
    }

    static @Nullable FormExpression condition(Attributes json) {
        Attributes conditional = json.object("conditional");
        String hide = conditional.text("hide");
        conditional.refuseOthers();
        return hide == null || hide.isEmpty() ? null : expression(conditional, "hide", hide);
    }

    private static FormExpression expression(Attributes json, String attribute, String source) {
        if (!source.startsWith("=")) {
            throw json.refuse(attribute, "is not a FEEL expression, which starts with '=': " + source);
        }
        try {
            return FormExpression.parse(source.substring(1).strip());
        } catch (IllegalArgumentException e) {
            throw json.refuse(attribute, e.getMessage() == null ? source : e.getMessage());
        }
    }

    static FieldTraits traits(Attributes json) {
        json.ignore("id");
        String key = key(json, "key");
        String label = json.words(json.has("dateLabel") ? "dateLabel" : "label");
        if (label == null || label.isBlank()) {
            throw json.refuse("label", "is missing: people could not know what is asked");
        }
        Attributes properties = json.object("properties");
        String autocomplete = properties.words("autocomplete");
        properties.ignore("input");
        properties.refuseOthers();
        Attributes validate = json.object("validate");
        boolean required = validate.flag("required");
        validate.ignore(rules(json.required("type")));
        validate.refuseOthers();
        return new FieldTraits(
                key,
                label,
                json.words("description"),
                required,
                json.flag("disabled") | json.flag("readonly"),
                DefaultValues.of(json),
                autocomplete,
                condition(json));
    }

    /** What else may be asked of an answer of this type. */
    private static String[] rules(String type) {
        return switch (type) {
            case "textfield" -> new String[] {"minLength", "maxLength", "pattern", "validationType"};
            case "textarea" -> new String[] {"minLength", "maxLength", "pattern"};
            case "number" -> new String[] {"min", "max"};
            default -> new String[0];
        };
    }

    private static NumberField number(Attributes json) {
        json.ignore("increment");
        if (json.flag("serializeToString")) {
            throw json.refuse("serializeToString", "is not supported");
        }
        Attributes validate = json.object("validate");
        Attributes look = adorners(json);
        return new NumberField(
                traits(json),
                validate.number("min"),
                validate.number("max"),
                json.whole("decimalDigits"),
                look.words("prefixAdorner"),
                look.words("suffixAdorner"));
    }

    static Attributes adorners(Attributes json) {
        Attributes look = json.object("appearance");
        look.ignore("prefixAdorner", "suffixAdorner");
        look.refuseOthers();
        return look;
    }

    private static DateTimeField dateTime(Attributes json) {
        json.ignore("timeInterval", "use24h", "timeSerializingFormat", "timeLabel");
        if (json.flag("disallowPassedDates")) {
            throw json.refuse("disallowPassedDates", "is not supported");
        }
        String subtype = json.required("subtype");
        try {
            var known = DateTimeField.Subtype.valueOf(subtype.toUpperCase(Locale.ROOT));
            return new DateTimeField(traits(json), known);
        } catch (IllegalArgumentException e) {
            throw json.refuse("subtype", "'" + subtype + "' is not supported");
        }
    }

    private static SelectField select(Attributes json) {
        json.ignore("searchable");
        return new SelectField(traits(json), OptionsParser.parse(json));
    }

    private static FormText text(Attributes json) {
        json.ignore("label");
        JsonNode source = json.get("text");
        boolean computed = source != null && source.asString().startsWith("=");
        String markdown = computed ? "" : json.words("text");
        return new FormText(
                json.required("id"),
                markdown == null ? "" : markdown,
                computed ? expression(json, "text", json.required("text")) : null,
                condition(json));
    }

    private static FormSpacer spacer(Attributes json) {
        json.ignore("height");
        return new FormSpacer(json.required("id"), condition(json));
    }
}
