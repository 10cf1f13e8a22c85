package be.protocolloket.retention;

import be.protocolloket.ManyWords;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the database would write into a dump, searched for words in every form in which they may hide. */
final class DatabaseDump {

    private final JdbcClient jdbc;

    DatabaseDump(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a word was found: table, and the word. Bytes stand as hexadecimal digits in the text of a row. */
    Set<String> find(List<String> words) {
        var forms = new TreeMap<String, String>();
        words.forEach(word -> forms(word).forEach(form -> forms.put(form, word)));
        var found = new TreeSet<String>();
        for (var table : tables()) {
            search(table, "select t::text from " + table + " t", forms, found);
        }
        search("large objects", "select encode(data, 'hex') from pg_largeobject", forms, found);
        search("statistics", "select s::text from pg_stats s where schemaname <> 'pg_catalog'", forms, found);
        return found;
    }

    /** The same in one table. */
    Set<String> findIn(String table, List<String> words) {
        var forms = new TreeMap<String, String>();
        words.forEach(word -> forms(word).forEach(form -> forms.put(form, word)));
        var found = new TreeSet<String>();
        search(table, "select t::text from " + table + " t", forms, found);
        return found;
    }

    int size() {
        return tables().size();
    }

    private List<String> tables() {
        return jdbc.sql("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema') order by 1
                """).query(String.class).list();
    }

    private void search(String place, String sql, TreeMap<String, String> forms, Set<String> found) {
        var words = new ManyWords(forms.keySet());
        jdbc.sql(sql).query(row -> {
            String text = row.getString(1);
            if (text != null) {
                Stream.of(text, text.toLowerCase(Locale.ROOT))
                        .distinct()
                        .flatMap(written -> words.in(written).stream())
                        .forEach(form -> found.add(place + ": " + forms.get(form)));
            }
        });
    }

    private static Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        forms.add(word.toLowerCase(Locale.ROOT));
        forms.add(URLEncoder.encode(word, StandardCharsets.UTF_8));
        forms.add(URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"));
        forms.add(word.chars()
                .mapToObj(c -> c < 128 ? "" + (char) c : "\\u%04x".formatted(c))
                .collect(Collectors.joining()));
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)) {
            forms.add(HexFormat.of().formatHex(word.getBytes(charset)));
        }
        for (var base64 : aligned(word)) {
            forms.add(base64);
            forms.add(base64.replace('+', '-').replace('/', '_'));
            forms.add(HexFormat.of().formatHex(base64.getBytes(StandardCharsets.US_ASCII)));
        }
        return forms;
    }

    /** As base64 shows the word wherever in a longer text it begins; without the digits that its neighbours share. */
    private static List<String> aligned(String word) {
        var all = new ArrayList<String>();
        for (int shift = 0; shift < 3; shift++) {
            byte[] bytes = ("xx".substring(0, shift) + word).getBytes(StandardCharsets.UTF_8);
            String text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            int from = shift == 0 ? 0 : shift + 1;
            all.add(text.substring(from, bytes.length / 3 * 4));
        }
        return all;
    }
}
