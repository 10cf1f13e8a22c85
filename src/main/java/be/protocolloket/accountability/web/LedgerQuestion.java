package be.protocolloket.accountability.web;

import be.protocolloket.accountability.ledger.EntryKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter in the address of the ledger. Unreadable values are ignored, because addresses are often edited by hand.
 *
 * @param reference of a case, as people call it
 */
record LedgerQuestion(
        @Nullable UUID protocol,
        String reference,
        @Nullable EntryKind kind,
        @Nullable UUID person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page) {

    static LedgerQuestion of(Map<String, String> asked) {
        return new LedgerQuestion(
                uuid(asked.get("protocol")),
                asked.getOrDefault("case", "").strip(),
                kind(asked.get("kind")),
                uuid(asked.get("person")),
                day(asked.get("from")),
                day(asked.get("until")),
                page(asked.get("page")));
    }

    public boolean narrowed() {
        return protocol != null
                || !reference.isEmpty()
                || kind != null
                || person != null
                || from != null
                || until != null;
    }

    /** The address of the same entries on another page. */
    public String onPage(int other) {
        return address("/accountability")
                .queryParam("page", other)
                .encode()
                .build()
                .toUriString();
    }

    /** The address of the same entries as a file. */
    public String asFile() {
        return address("/accountability/ledger.csv").encode().build().toUriString();
    }

    private UriComponentsBuilder address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "protocol", protocol);
        add(address, "case", reference.isEmpty() ? null : reference);
        add(address, "kind", kind);
        add(address, "person", person);
        add(address, "from", from);
        add(address, "until", until);
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException mistyped) {
            return null;
        }
    }

    private static @Nullable EntryKind kind(@Nullable String text) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
            return day == null || day.getYear() < 1900 || day.getYear() > 2999 ? null : day;
        } catch (DateTimeParseException mistyped) {
            return null;
        }
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }
}
