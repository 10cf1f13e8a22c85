package be.protocolloket.vault.compartment;

import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.housekey.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CompartmentKeyTable {

    private static final String ONE =
            "select wrapped, kek_id from compartment_key where case_id = :case and name = :name";

    private final JdbcClient jdbc;

    CompartmentKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredKey> find(Compartment compartment) {
        return on(compartment, ONE).query(CompartmentKeyTable::read).optional();
    }

    /** Nobody destroys the key until the caller's transaction ends; others may use it, and wrap it anew. */
    Optional<StoredKey> findAndHold(Compartment compartment) {
        return on(compartment, ONE + " for key share")
                .query(CompartmentKeyTable::read)
                .optional();
    }

    /** @return false when it was made meanwhile */
    boolean add(Compartment compartment, WrappedKey wrapped) {
        return on(compartment, """
                        insert into compartment_key (case_id, name, wrapped, kek_id) values (:case, :name, :wrapped, :kek)
                        on conflict (case_id, name) do nothing
                        """)
                        .param("wrapped", wrapped.bytes())
                        .param("kek", wrapped.kekId())
                        .update()
                > 0;
    }

    /** Waits for transactions that hold the key. Also marks a compartment that had no key yet, so that none is made later. */
    void destroy(Compartment compartment) {
        on(compartment, ONE + " for update").query(CompartmentKeyTable::read).optional();
        on(compartment, """
                insert into compartment_key (case_id, name, destroyed_at) values (:case, :name, clock_timestamp())
                on conflict (case_id, name) do update set wrapped = null, kek_id = null, destroyed_at = excluded.destroyed_at
                where compartment_key.destroyed_at is null
                """).update();
    }

    boolean anyOf(UUID caseId) {
        return jdbc.sql("select exists (select 1 from compartment_key where case_id = :case and wrapped is not null)")
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    /** The next keys after the given compartment that are wrapped by {@code kekId}; locks them, and skips those that others have locked. */
    List<Wrapped> someOf(String kekId, Compartment after, int limit) {
        return on(after, """
                select case_id, name, wrapped, kek_id from compartment_key where kek_id = :kek and wrapped is not null
                  and (case_id, name) > (:case, :name) order by case_id, name
                limit :limit for no key update skip locked
                """)
                .param("kek", kekId)
                .param("limit", limit)
                .query((row, number) -> new Wrapped(
                        new Compartment(row.getObject("case_id", UUID.class), row.getString("name")),
                        new WrappedKey(row.getBytes("wrapped"), row.getString("kek_id"))))
                .list();
    }

    void replace(Compartment compartment, WrappedKey wrapped) {
        on(compartment, """
                update compartment_key set wrapped = :wrapped, kek_id = :kek
                where case_id = :case and name = :name and wrapped is not null
                """)
                .param("wrapped", wrapped.bytes())
                .param("kek", wrapped.kekId())
                .update();
    }

    /** A key that is not destroyed. */
    record Wrapped(Compartment compartment, WrappedKey key) {}

    private JdbcClient.StatementSpec on(Compartment compartment, String sql) {
        return jdbc.sql(sql).param("case", compartment.caseId()).param("name", compartment.name());
    }

    private static StoredKey read(ResultSet row, int number) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped");
        return new StoredKey(wrapped == null ? null : new WrappedKey(wrapped, row.getString("kek_id")));
    }
}
