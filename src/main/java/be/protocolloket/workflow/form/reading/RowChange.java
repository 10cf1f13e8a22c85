package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormPage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A press on "add a row" or "remove this row", for pages without JavaScript: nothing is checked, the page is shown again. */
public final class RowChange {

    private static final Pattern BUTTON = Pattern.compile("(add|remove):([A-Za-z0-9]+):(\\d{1,3})");

    private final boolean add;
    private final String path;
    private final int index;

    private RowChange(Matcher button) {
        add = "add".equals(button.group(1));
        path = button.group(2);
        index = Integer.parseInt(button.group(3));
    }

    /** The button that was pressed, if one was. */
    public static Optional<RowChange> of(Map<String, String[]> posted) {
        String[] button = posted.get(FormPage.ROW_CHANGE);
        if (button == null || button.length != 1) {
            return Optional.empty();
        }
        Matcher matcher = BUTTON.matcher(button[0]);
        return matcher.matches() ? Optional.of(new RowChange(matcher)) : Optional.empty();
    }

    /** What {@link #of} recognises, for the button that adds a row after the last. */
    public static String add(String path, int rows) {
        return "add:" + path + ":" + rows;
    }

    /** What {@link #of} recognises, for the button that removes one row. */
    public static String remove(String path, int index) {
        return "remove:" + path + ":" + index;
    }

    /** The post as it would have been with the row added or removed; later rows move up. */
    public Map<String, String[]> apply(Map<String, String[]> posted) {
        Map<String, String[]> changed = new LinkedHashMap<>();
        posted.forEach((name, values) -> {
            String moved = add ? name : moved(name);
            if (!moved.isEmpty()) {
                changed.put(moved, values);
            }
        });
        String[] before = posted.get(FormPage.ROWS + path);
        int rows = before == null || !before[0].matches("\\d{1,3}") ? index : Integer.parseInt(before[0]);
        int after = add ? Math.min(rows + 1, FormList.MOST_ROWS) : Math.max(rows - 1, 0);
        changed.put(FormPage.ROWS + path, new String[] {String.valueOf(after)});
        return changed;
    }

    private String moved(String name) {
        Matcher row =
                Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,3})](\\..*)").matcher(name);
        if (!row.matches() || Integer.parseInt(row.group(1)) < index) {
            return name;
        }
        int at = Integer.parseInt(row.group(1));
        return at == index ? "" : path + "[" + (at - 1) + "]" + row.group(2);
    }
}
