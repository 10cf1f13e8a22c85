package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.CheckboxField;
import be.protocolloket.workflow.form.ChecklistField;
import be.protocolloket.workflow.form.DateTimeField;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.NumberField;
import be.protocolloket.workflow.form.RadioField;
import be.protocolloket.workflow.form.SelectField;
import be.protocolloket.workflow.form.TextArea;
import be.protocolloket.workflow.form.TextField;
import java.util.List;

/** Reads what was posted for one field. */
final class AnswerReader {

    private AnswerReader() {}

    /** @param posted as many values as were posted under the field's name */
    static Answer read(FormField field, List<String> posted, List<FormOption> offered) {
        if (field instanceof ChecklistField) {
            return checklist(posted, offered);
        }
        if (posted.size() > 1) {
            return Answer.refused("repeated");
        }
        String text = posted.isEmpty() ? "" : posted.get(0);
        if (field instanceof CheckboxField) {
            return checkbox(text);
        }
        if (field instanceof RadioField || field instanceof SelectField) {
            return choice(text, offered);
        }
        if (field instanceof TextField line) {
            return TextAnswers.line(line, text);
        }
        if (field instanceof TextArea area) {
            return TextAnswers.lines(area, text);
        }
        String plain = SeenText.withoutMarks(text).strip();
        if (plain.isEmpty()) {
            return Answer.of(null);
        }
        return field instanceof NumberField number
                ? NumberAnswers.read(number, plain)
                : MomentAnswers.read((DateTimeField) field, plain);
    }

    /** The message for a required field without an answer. */
    static String missing(FormField field) {
        if (field instanceof CheckboxField) {
            return "required.checkbox";
        }
        if (field instanceof ChecklistField) {
            return "required.checklist";
        }
        return field instanceof RadioField || field instanceof SelectField ? "required.choice" : "required";
    }

    private static Answer checkbox(String text) {
        return switch (text) {
            case "true", "on" -> Answer.of(true);
            case "false", "" -> Answer.of(false);
            default -> Answer.refused("notOffered");
        };
    }

    private static Answer choice(String text, List<FormOption> offered) {
        if (text.isEmpty()) {
            return Answer.of(null);
        }
        return isOffered(text, offered) ? Answer.of(text) : Answer.refused("notOffered");
    }

    private static Answer checklist(List<String> posted, List<FormOption> offered) {
        boolean known = posted.stream().allMatch(value -> isOffered(value, offered));
        return known ? Answer.of(posted.stream().distinct().toList()) : Answer.refused("notOffered");
    }

    private static boolean isOffered(String value, List<FormOption> offered) {
        return offered.stream().anyMatch(option -> option.value().equals(value));
    }
}
