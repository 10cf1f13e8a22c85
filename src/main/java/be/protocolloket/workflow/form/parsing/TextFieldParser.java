package be.protocolloket.workflow.form.parsing;

import be.protocolloket.workflow.form.TextField;
import be.protocolloket.workflow.form.TextInput;
import be.protocolloket.workflow.form.TextRules;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what is particular to fields of text. */
final class TextFieldParser {

    private TextFieldParser() {}

    static TextField textField(Attributes json) {
        Attributes validate = json.object("validate");
        String asked = json.object("properties").text("input");
        String type = validate.text("validationType");
        TextInput input = TextInput.TEXT;
        if (asked != null) {
            input = switch (asked) {
                case "text" -> TextInput.TEXT;
                case "password" -> TextInput.PASSWORD;
                case "email" -> TextInput.EMAIL;
                case "url" -> TextInput.URL;
                default -> throw json.refuse("properties.input", "'" + asked + "' is not supported");
            };
        }
        if ("email".equals(type)) {
            input = TextInput.EMAIL;
        } else if (type != null && !type.isEmpty() && !"custom".equals(type)) {
            throw json.refuse("validate.validationType", "'" + type + "' is not supported");
        }
        Attributes look = FieldParser.adorners(json);
        return new TextField(
                FieldParser.traits(json),
                rules(validate),
                input,
                look.words("prefixAdorner"),
                look.words("suffixAdorner"));
    }

    static TextRules rules(Attributes validate) {
        String pattern = validate.text("pattern");
        try {
            Pattern compiled = pattern == null || pattern.isEmpty() ? null : Pattern.compile(pattern);
            return new TextRules(validate.whole("minLength"), validate.whole("maxLength"), compiled);
        } catch (PatternSyntaxException e) {
            throw validate.refuse("pattern", "is not a regular expression: " + pattern);
        }
    }
}
