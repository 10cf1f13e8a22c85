package be.protocolloket.exchange.border;

import be.protocolloket.protocol.document.CaseKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The table as a list of cases asks it, in SQL. An end is written as kind, outcome and the reader's part with spaces between.
 *
 * @param crossing kinds whose cases the other body may know at all
 * @param ends that this part sees
 * @param endsTold that it sees once the ending was told to it
 * @param endsOfParty that it sees where it signed the agreement too
 * @param learning kind and part of readers who will know how the case ends, whatever comes
 * @param awaited kind and purpose of transfers that the receiver knows before they are sent
 * @param busy cases in which a task waits for the reader's bodies
 */
public record ListView(
        String[] crossing,
        String[] ends,
        String[] endsTold,
        String[] endsOfParty,
        String[] learning,
        String[] awaited,
        UUID[] busy) {

    private static final String PREPARING = "PREPARING_";

    static ListView of(BorderTable table, Collection<UUID> busy) {
        return new ListView(
                Stream.of(CaseKind.values())
                        .filter(kind -> table.cell(kind, CaseFact.OPENING, null)
                                .filter(cell -> cell.sees().some())
                                .isPresent())
                        .map(Enum::name)
                        .toArray(String[]::new),
                ends(table, when -> when == BorderCell.When.KNOWN || when == BorderCell.When.SENT, true),
                ends(table, when -> when == BorderCell.When.ENDING_TOLD, false),
                ends(table, when -> when == BorderCell.When.PARTY, false),
                learning(table),
                Stream.of(CaseKind.values())
                        .flatMap(kind -> Stream.of("REQUEST", "CONSULTATION", "FEEDBACK")
                                .filter(purpose -> table.cell(kind, CaseFact.valueOf(PREPARING + purpose), null)
                                        .filter(cell -> cell.sees().some())
                                        .isPresent())
                                .map(purpose -> kind + " " + purpose))
                        .toArray(String[]::new),
                busy.toArray(UUID[]::new));
    }

    private static String[] learning(BorderTable table) {
        return Stream.of(CaseKind.values())
                .flatMap(kind -> Stream.of(CasePart.values())
                        .filter(part -> table.ends(kind).stream().allMatch(end -> learns(table, kind, end, part)))
                        .map(part -> kind + " " + part))
                .toArray(String[]::new);
    }

    private static boolean learns(BorderTable table, CaseKind kind, CaseFact end, CasePart part) {
        return table.cell(kind, end, null)
                .filter(cell -> cell.of() == part || cell.sees() == Sight.VALUE && cell.when() == BorderCell.When.KNOWN)
                .isPresent();
    }

    private static String[] ends(BorderTable table, Predicate<BorderCell.When> passes, boolean own) {
        List<CaseFact> all =
                Arrays.stream(CaseFact.values()).filter(CaseFact::isEnd).toList();
        return Stream.of(CaseKind.values())
                .flatMap(kind -> all.stream()
                        .flatMap(end -> table.cell(kind, end, null).stream()
                                .flatMap(cell -> Stream.of(CasePart.values())
                                        .filter(part -> own && part == cell.of()
                                                || part != cell.of() && passes.test(cell.when()))
                                        .map(part -> kind + " " + end.name().substring(4) + " " + part))))
                .toArray(String[]::new);
    }
}
