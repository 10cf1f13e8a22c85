package be.protocolloket.exchange.border;

import be.protocolloket.protocol.document.CaseKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The table {@code border/cases.csv}, which says what crosses from one body of a case to the other. */
@Component
public class BorderTable {

    private static final String FILE = "border/cases.csv";
    private static final String ANY = "*";

    private final List<BorderCell> cells;
    private final Map<String, CaseFact> places = new HashMap<>();

    BorderTable() throws IOException {
        this(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException when a line is no cell of the table */
    BorderTable(String text) {
        this.cells = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(BorderTable::cell)
                .toList();
        cells.forEach(cell -> cell.steps().forEach(step -> places.put(step, cell.fact())));
    }

    public List<BorderCell> cells() {
        return cells;
    }

    /**
     * The cell of a fact. What stands under a kind goes before what stands under every kind.
     *
     * @param of whose fact it is; null for the only body that can have it in this kind of case
     */
    Optional<BorderCell> cell(CaseKind kind, CaseFact fact, @Nullable CasePart of) {
        return find(kind, fact, of).or(() -> find(null, fact, of));
    }

    /** Every way in which a kind of case can end. */
    List<CaseFact> ends(CaseKind kind) {
        return cells.stream()
                .filter(cell -> cell.kind() == kind && cell.fact().isEnd())
                .map(BorderCell::fact)
                .toList();
    }

    /** What is decided in the model of a kind of case. */
    List<CaseFact> steps(CaseKind kind) {
        return cells.stream()
                .filter(cell -> cell.kind() == kind && !cell.steps().isEmpty())
                .map(BorderCell::fact)
                .toList();
    }

    /** What is decided at a place of a model; empty for a place where nobody decides. */
    Optional<CaseFact> at(String elementId) {
        return Optional.ofNullable(places.get(elementId));
    }

    private Optional<BorderCell> find(@Nullable CaseKind kind, CaseFact fact, @Nullable CasePart of) {
        return cells.stream()
                .filter(cell -> cell.kind() == kind && cell.fact() == fact)
                .filter(cell -> of == null || cell.of() == null || cell.of() == of)
                .findFirst();
    }

    private static BorderCell cell(String line) {
        String[] columns = line.split(";", -1);
        if (columns.length != 7) {
            throw new IllegalArgumentException("seven columns in " + FILE + ": " + line);
        }
        return new BorderCell(
                columns[0].equals(ANY) ? null : CaseKind.valueOf(columns[0]),
                CaseFact.valueOf(columns[1]),
                columns[2].equals(ANY) ? null : CasePart.valueOf(columns[2]),
                Sight.valueOf(columns[3]),
                columns[4].isEmpty() ? BorderCell.When.NEVER : BorderCell.When.valueOf(columns[4]),
                columns[5],
                Set.of(columns[6].split(" ")).stream()
                        .filter(step -> !step.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
