package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.list.TaskQuery;
import be.protocolloket.workflow.EnumNames;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list says; what it says wrongly counts as not said, for an address is often mended by hand.
 *
 * @param list mine, groups, colleagues or done
 */
record TaskFilter(
        String list,
        @Nullable UUID protocol,
        @Nullable UUID caseId,
        @Nullable String kind,
        TaskQuery.Due due,
        int page) {

    static final String MINE = "mine";
    static final String GROUPS = "groups";
    static final String COLLEAGUES = "colleagues";
    static final String DONE = "done";

    private static final Set<String> LISTS = Set.of(MINE, GROUPS, COLLEAGUES, DONE);

    static TaskFilter of(
            @Nullable String list,
            @Nullable String protocol,
            @Nullable String caseId,
            @Nullable String kind,
            @Nullable String due,
            @Nullable String page) {
        return new TaskFilter(list(list), uuid(protocol), uuid(caseId), kind(kind), due(due), page(page));
    }

    /** Whose open tasks this list shows; of no meaning for what is done. */
    TaskQuery.Scope scope() {
        return switch (list) {
            case GROUPS -> TaskQuery.Scope.GROUPS;
            case COLLEAGUES -> TaskQuery.Scope.COLLEAGUES;
            default -> TaskQuery.Scope.MINE;
        };
    }

    TaskFilter at(int other) {
        return new TaskFilter(list, protocol, caseId, kind, due, other);
    }

    TaskQuery query(TaskQuery.Scope scope) {
        return new TaskQuery(scope, protocol, caseId, kind, due, page);
    }

    public boolean narrowed() {
        return protocol != null || caseId != null || kind != null || due != TaskQuery.Due.ALL;
    }

    /** The address of the same list on another page. */
    public String onPage(int other) {
        return address().queryParam("page", other).build().toUriString();
    }

    /** The address of another list with the same filters. */
    public String inList(String other) {
        return new TaskFilter(other, protocol, caseId, kind, due, 1)
                .address()
                .build()
                .toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/tasks").queryParam("list", list);
        if (protocol != null) {
            address.queryParam("protocol", protocol);
        }
        if (caseId != null) {
            address.queryParam("case", caseId);
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (due != TaskQuery.Due.ALL) {
            address.queryParam("due", EnumNames.hyphened(due));
        }
        return address;
    }

    private static String list(@Nullable String text) {
        return text != null && LISTS.contains(text) ? text : MINE;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            return null;
        }
    }

    private static @Nullable String kind(@Nullable String text) {
        return text != null && text.matches("[A-Za-z_]{1,80}") ? text : null;
    }

    private static TaskQuery.Due due(@Nullable String text) {
        return switch (Objects.requireNonNullElse(text, "")) {
            case "late" -> TaskQuery.Due.LATE;
            case "soon" -> TaskQuery.Due.SOON;
            default -> TaskQuery.Due.ALL;
        };
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : 1;
    }
}
