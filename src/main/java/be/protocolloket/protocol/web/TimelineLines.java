package be.protocolloket.protocol.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.workflow.DatabaseClock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells who did what, in plain words. */
@Component
public class TimelineLines {

    private final Timeline timeline;
    private final People people;
    private final Bodies bodies;
    private final MessageSource messages;

    TimelineLines(Timeline timeline, People people, Bodies bodies, MessageSource messages) {
        this.timeline = timeline;
        this.people = people;
        this.bodies = bodies;
        this.messages = messages;
    }

    List<TimelineLine> of(UUID protocolId, Locale locale) {
        List<TimelineEntry> entries = timeline.of(protocolId);
        Map<UUID, String> names = people.displayNames(entries.stream()
                .map(TimelineEntry::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, names, locale)).toList();
    }

    /** One of them, with who did it by name. */
    public TimelineLine of(TimelineEntry entry, Locale locale) {
        Map<UUID, String> names = entry.personId() == null ? Map.of() : people.displayNames(Set.of(entry.personId()));
        return line(entry, names, locale);
    }

    private TimelineLine line(TimelineEntry entry, Map<UUID, String> names, Locale locale) {
        return new TimelineLine(entry.at().atZone(DatabaseClock.ZONE), sentence(entry, names, locale));
    }

    private String sentence(TimelineEntry entry, Map<UUID, String> names, Locale locale) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(entry.personId() == null ? "Protocolloket" : names.getOrDefault(entry.personId(), "?"));
        arguments.add(body(entry.party()));
        entry.details().values().forEach(detail -> arguments.add(readable(detail, locale)));
        return messages.getMessage(entry.kind(), arguments.toArray(), locale);
    }

    private String body(@Nullable EnterpriseNumber number) {
        return number == null ? "" : bodies.shortName(number);
    }

    private static String readable(String detail, Locale locale) {
        try {
            return LocalDate.parse(detail)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        } catch (DateTimeException words) {
            return detail;
        }
    }
}
