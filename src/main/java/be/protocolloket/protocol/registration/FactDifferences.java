package be.protocolloket.protocol.registration;

import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what was stated beside the text of two registered versions: equal texts alone do not make them equal. */
@Component
public class FactDifferences {

    private final RegistrationTable registrations;
    private final SignedFiles files;

    FactDifferences(RegistrationTable registrations, SignedFiles files) {
        this.registrations = registrations;
        this.files = files;
    }

    /** In the order of the page on which they are entered; empty unless both versions were registered. */
    public List<FactDifference> between(VersionView older, VersionView newer) {
        var before = registrations.find(older.id()).orElse(null);
        var after = registrations.find(newer.id()).orElse(null);
        if (before == null || after == null) {
            return List.of();
        }
        List<FactDifference> all = new ArrayList<>();
        if (!hash(older).equals(hash(newer))) {
            all.add(new FactDifference(FactDifference.FILE, null, null, null));
        }
        newer.document()
                .slots()
                .forEach(slot -> all.add(new FactDifference(
                        "protocol.page.date.signed",
                        name(slot),
                        before.signatureDates().get(slot.id()),
                        after.signatureDates().get(slot.id()))));
        all.add(fact("protocol.page.date.concluded", before.conclusionDate(), after.conclusionDate()));
        all.add(fact(
                "protocol.page.date.effective",
                before.effectiveDate(older.document()),
                after.effectiveDate(newer.document())));
        all.add(fact("protocol.register.end", last(before), last(after)));
        if (!after.publications().isEmpty()) {
            // Of a correction nobody states any: what earlier files were published stays theirs.
            Stream.concat(before.publications().stream(), after.publications().stream())
                    .map(HistoricPublication::url)
                    .distinct()
                    .forEach(url -> all.add(new FactDifference(
                            "protocol.page.date.published", url, published(before, url), published(after, url))));
        }
        return all.stream()
                .filter(one -> one.isFile() || !Objects.equals(one.before(), one.after()))
                .toList();
    }

    private Optional<String> hash(VersionView version) {
        return files.find(version.id()).map(SignedFile::sha256);
    }

    private static @Nullable LocalDate published(RegistrationFacts facts, String url) {
        return facts.publications().stream()
                .filter(known -> known.url().equals(url))
                .map(HistoricPublication::publishedOn)
                .findFirst()
                .orElse(null);
    }

    private static FactDifference fact(String labelKey, @Nullable LocalDate before, @Nullable LocalDate after) {
        return new FactDifference(labelKey, null, before, after);
    }

    /** People read the last day that counts. */
    private static @Nullable LocalDate last(RegistrationFacts facts) {
        return facts.endDate() == null ? null : facts.endDate().minusDays(1);
    }

    private static String name(SignatorySlot slot) {
        return Stream.of(slot.name(), slot.function())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(slot.id());
    }
}
