package be.protocolloket.tasklist.draft;

import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.KeyDestroyedException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms of pages that somebody began and did not send, sealed, each for that person alone. Those of a case go with what the person's body keeps of
 * it; all go after some days.
 */
@Repository
class PageDrafts {

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private static final String SELECT = "select action, page, again, case_id, body, sealed, saved_at from page_draft"
            + " where person_id = :person and page = :page and saved_at > now() - make_interval(secs => :kept)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CaseVault vault;
    private final TransactionTemplate transaction;
    private final DraftCleaning cleaning;
    private final Duration kept;
    private final DataSize largest;

    PageDrafts(
            JdbcClient jdbc,
            JsonMapper json,
            CaseVault vault,
            TransactionTemplate transaction,
            DraftCleaning cleaning,
            @Value("${protocolloket.drafts.kept}") Duration kept,
            @Value("${protocolloket.drafts.max-size}") DataSize largest) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.transaction = transaction;
        this.cleaning = cleaning;
        this.kept = kept;
        this.largest = largest;
    }

    /** @return false when it is too large, or what its case kept was erased; what was kept before then stays as it is */
    boolean save(FormMark mark, Map<String, List<String>> typed) {
        byte[] answers = json.writeValueAsBytes(typed);
        if (answers.length > largest.toBytes()) {
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> {
                write(mark, vault.seal(mark.compartment(), mark.place(), answers));
                cleaning.clean(mark.person());
            });
            return true;
        } catch (KeyDestroyedException erased) {
            return false;
        }
    }

    private void write(FormMark mark, byte[] sealed) {
        jdbc.sql("""
                insert into page_draft (person_id, action, page, again, case_id, body, sealed)
                values (:person, :action, :page, :again, :case, :body, :sealed)
                on conflict (person_id, action, page) do update set again = excluded.again, case_id = excluded.case_id,
                    body = excluded.body, sealed = excluded.sealed, saved_at = clock_timestamp()
                """)
                .param("person", mark.person())
                .param("action", mark.action())
                .param("page", mark.page())
                .param("again", mark.again())
                .param("case", mark.caseId(), Types.OTHER)
                .param("body", mark.body(), Types.VARCHAR)
                .param("sealed", sealed)
                .update();
    }

    Optional<PageDraft> find(UUID person, String action, String page) {
        return read(person, page, " and action = :action", action);
    }

    /** The last one whose page must be made again with what was typed. */
    Optional<PageDraft> findAgain(UUID person, String page) {
        return read(person, page, " and again <> '' order by saved_at desc limit 1", "");
    }

    private Optional<PageDraft> read(UUID person, String page, String which, String action) {
        return jdbc
                .sql(SELECT + which)
                .param("person", person)
                .param("page", page)
                .param("kept", kept.toSeconds())
                .param("action", action)
                .query((row, number) -> draft(person, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    void delete(UUID person, String action, String page) {
        jdbc.sql("delete from page_draft where person_id = :person and action = :action and page = :page")
                .param("person", person)
                .param("action", action)
                .param("page", page)
                .update();
    }

    /** Nothing once the case was erased, and nothing of a row that was put in another's place. */
    private Optional<PageDraft> draft(UUID person, ResultSet row) throws SQLException {
        var mark = new FormMark(
                person,
                row.getString("action"),
                row.getString("page"),
                row.getString("again"),
                row.getObject("case_id", UUID.class),
                row.getString("body"),
                false,
                FormMarks.now());
        try {
            byte[] answers = vault.open(mark.compartment(), mark.place(), row.getBytes("sealed"));
            var savedAt = row.getObject("saved_at", OffsetDateTime.class).toInstant();
            return Optional.of(
                    new PageDraft(mark, json.readValue(new String(answers, StandardCharsets.UTF_8), TYPED), savedAt));
        } catch (KeyDestroyedException | IllegalStateException unopened) {
            return Optional.empty();
        }
    }
}
