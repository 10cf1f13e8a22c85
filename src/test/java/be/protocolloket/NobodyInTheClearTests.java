package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * After all other tests: nothing that they said about data subjects stands in the engine's tables, nor in any other table that is kept in
 * the clear. Walks a case itself, so that it means something alone too.
 */
@IntegrationTest
@Isolated("looks at what all others left behind, so it comes after them")
class NobodyInTheClearTests {

    private static final List<String> IN_THE_CLEAR = List.of(
            "open_task",
            "done_task",
            "task_handover",
            "notice",
            "timeline_entry",
            "ledger_entry",
            "idempotency_key",
            "exchange_case",
            "transfer",
            "retention_obligation",
            "erasure_receipt");

    /** Eleven digits with or without dots, that are no part of an identifier. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z.-])\\d{2}\\.?\\d{2}\\.?\\d{2}[-.]?\\d{3}[-.]?\\d{2}(?![0-9A-Za-z.-])");

    private static final List<String> VARIABLES = List.of("string", "boolean", "integer", "long", "date", "null");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theEngineAndTheListsKnowNobody() {
        var said = "Woont achter de sigarenwinkel van tante Hortense";
        Dossiers.support(context)
                .exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, Map.of("B-ID-NAME", said, "B-CT-ADDR", said));
        var spoken = SaidOfPeople.words();
        assertThat(spoken).contains(said).hasSizeGreaterThan(2);
        Map<String, String> words = new TreeMap<>();
        spoken.forEach(word -> forms(word).forEach(form -> words.put(form, word)));
        var forms = new ManyWords(words.keySet());
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            read(table, text -> {
                String lower = text.toLowerCase(Locale.ROOT);
                forms.in(lower).forEach(form -> found.add(table + ": " + words.get(form)));
                NUMBER.matcher(text)
                        .results()
                        .map(match -> match.group())
                        .filter(this::isNumber)
                        .forEach(number -> found.add(table + ": a number of a person"));
            });
        }
        assertThat(found).isEmpty();
    }

    /** Bytes could hold anything about anyone, and no test could read it. */
    @Test
    void everyVariableIsASingleValueThatCanBeRead() {
        Dossiers.support(context);
        var kinds = jdbc.sql("select distinct type_ || coalesce(bytearray_id_, '') from act_ru_variable")
                .query(String.class)
                .list();
        assertThat(kinds).contains("string", "boolean").isSubsetOf(VARIABLES);
    }

    @Test
    void theSearchFindsWhatIsThere() {
        var seen = new ArrayList<String>();
        read("act_re_procdef", seen::add);
        assertThat(seen.toString().toLowerCase(Locale.ROOT)).contains("support-agreement");
        assertThat(new ManyWords(forms("Hortense"))
                        .in("x" + HexFormat.of().formatHex("Hortense".getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(isNumber("93.05.18-223.61")).isTrue();
        assertThat(NUMBER.matcher("om 93.05.18-223.61,").find()).isTrue();
    }

    private boolean isNumber(String digits) {
        try {
            Insz.parse(digits, LocalDate.now());
            return true;
        } catch (InvalidInszException notOne) {
            return false;
        }
    }

    /** As small letters, or as the digits in which a row shows its bytes. */
    private static List<String> forms(String word) {
        return List.of(word.toLowerCase(Locale.ROOT), HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> tables() {
        List<String> engine = jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename like 'act\\_%'")
                .query(String.class)
                .list();
        assertThat(engine).hasSizeGreaterThan(30);
        List<String> all = new ArrayList<>(engine);
        all.addAll(IN_THE_CLEAR);
        return all;
    }

    private void read(String table, Consumer<String> reader) {
        // The engine keeps models and forms as bytes too; they are the same for everybody and say nothing about anyone.
        jdbc.sql("select t::text from " + table + " t")
                .query((RowCallbackHandler) row -> reader.accept(row.getString(1)));
    }
}
