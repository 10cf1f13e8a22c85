package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.TaskQuery;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list says; what it says wrongly counts as not said, for an address is often mended by hand.
 *
 * @param list mine, groups or done
 */
record TaskFilter(
        String list, @Nullable UUID protocol, @Nullable String kind, TaskQuery.Due due, int page) {

    static final String MINE = "mine";
    static final String GROUPS = "groups";
    static final String DONE = "done";

    static TaskFilter of(
            @Nullable String list,
            @Nullable String protocol,
            @Nullable String kind,
            @Nullable String due,
            @Nullable String page) {
        return new TaskFilter(
                list(list), uuid(protocol), kind == null || kind.isBlank() ? null : kind, due(due), page(page));
    }

    TaskQuery query(TaskQuery.Scope scope) {
        return new TaskQuery(scope, protocol, kind, due, page);
    }

    public boolean narrowed() {
        return protocol != null || kind != null || due != TaskQuery.Due.ALL;
    }

    /** The address of the same list on another page. */
    public String onPage(int other) {
        return address().queryParam("page", other).build().toUriString();
    }

    /** The address of another list with the same filters. */
    public String inList(String other) {
        return new TaskFilter(other, protocol, kind, due, 1).address().build().toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/tasks").queryParam("list", list);
        if (protocol != null) {
            address.queryParam("protocol", protocol);
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (due != TaskQuery.Due.ALL) {
            address.queryParam("due", due.name().toLowerCase(Locale.ROOT));
        }
        return address;
    }

    private static String list(@Nullable String text) {
        return GROUPS.equals(text) ? GROUPS : DONE.equals(text) ? DONE : MINE;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            return null;
        }
    }

    private static TaskQuery.Due due(@Nullable String text) {
        if (text == null) {
            return TaskQuery.Due.ALL;
        }
        return switch (text) {
            case "late" -> TaskQuery.Due.LATE;
            case "soon" -> TaskQuery.Due.SOON;
            default -> TaskQuery.Due.ALL;
        };
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }
}
