package be.protocolloket.protocol.web.edit;

import java.util.List;

/** Finds what a name in a form stands for, by the records' own shape. */
final class FieldAt {

    private FieldAt() {}

    /**
     * @return the list of records at the name
     * @throws UnknownAnswerException when the section has no such list
     */
    static Field find(Section section, String name) {
        Root root = section.roots().stream()
                .filter(each -> each.holds(name))
                .findFirst()
                .orElseThrow(UnknownAnswerException::new);
        int known = TreePath.parse(root.path()).steps().size();
        List<Object> steps = TreePath.parse(name).steps();
        Field field = root.field();
        for (Object step : steps.subList(known, steps.size())) {
            if (step instanceof String component) {
                Field at = field;
                field = at.type().isRecord()
                        ? Field.of(at.type()).stream()
                                .filter(each -> each.name().equals(component))
                                .findFirst()
                                .orElseThrow(UnknownAnswerException::new)
                        : unknown();
            }
        }
        return field.kind() == Kind.RECORDS ? field : unknown();
    }

    private static Field unknown() {
        throw new UnknownAnswerException();
    }
}
