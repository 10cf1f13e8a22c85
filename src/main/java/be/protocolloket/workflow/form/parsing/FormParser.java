package be.protocolloket.workflow.form.parsing;

import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormGroup;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.TaskForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one {@code .form} file and refuses whatever would silently be shown or checked less than the file says. */
final class FormParser {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int SCHEMA_VERSION = 16;

    private FormParser() {}

    /** @throws InvalidFormException when any part of it is unknown here */
    static TaskForm parse(String file, byte[] content) {
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (JacksonException e) {
            throw new InvalidFormException(file, e);
        }
        Attributes form = new Attributes(root, file, "the form itself");
        form.ignore("executionPlatform", "executionPlatformVersion", "exporter", "$schema");
        String id = form.required("id");
        if (!"default".equals(form.required("type"))) {
            throw form.refuse("type", "only 'default' is supported");
        }
        Integer version = form.whole("schemaVersion");
        if (version == null || version != SCHEMA_VERSION) {
            throw form.refuse("schemaVersion", "only " + SCHEMA_VERSION + " is supported");
        }
        List<FormComponent> components = new ComponentParser(form).components(form);
        form.refuseOthers();
        return new TaskForm(id, components);
    }

    /** Parts, one level at a time; knows which names are taken. */
    private record ComponentParser(Attributes form, Set<String> names, boolean inRow) {

        ComponentParser(Attributes form) {
            this(form, new HashSet<>(), false);
        }

        List<FormComponent> components(Attributes parent) {
            List<FormComponent> all = new ArrayList<>();
            for (Attributes child : parent.objects("components")) {
                FormComponent component = component(child);
                if (!names.add(component.name())) {
                    throw child.refuse("key", "is used twice: " + component.name());
                }
                child.refuseOthers();
                all.add(component);
            }
            return List.copyOf(all);
        }

        private FormComponent component(Attributes json) {
            json.ignore("layout");
            return switch (json.required("type")) {
                case "group" -> group(json);
                case "dynamiclist" -> list(json);
                default -> FieldParser.parse(json);
            };
        }

        private FormGroup group(Attributes json) {
            json.ignore("showOutline", "verticalAlignment");
            String path = json.text("path");
            if (path != null && !path.isEmpty()) {
                throw json.refuse("path", "groups with a path are not supported");
            }
            return new FormGroup(
                    json.required("id"), json.words("label"), components(json), FieldParser.condition(json));
        }

        private FormList list(Attributes json) {
            if (inRow) {
                throw json.refuse("type", "a list within a list is not supported");
            }
            json.ignore(
                    "id", "showOutline", "verticalAlignment", "isRepeating", "disableCollapse", "nonCollapsedItems");
            Integer rows = json.whole("defaultRepetitions");
            ComponentParser rowParser = new ComponentParser(form, new HashSet<>(), true);
            String label = json.words("label");
            return new FormList(
                    FieldParser.key(json, "path"),
                    label == null ? "" : label,
                    json.flag("allowAddRemove"),
                    rows == null ? 1 : rows,
                    rowParser.components(json),
                    FieldParser.condition(json));
        }
    }
}
