package be.protocolloket.vault;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LookupKeyTable {

    private final JdbcClient jdbc;

    LookupKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WrappedKey> find(String name) {
        return jdbc.sql("select wrapped, kek_id from lookup_key where name = :name")
                .param("name", name)
                .query((row, number) -> new WrappedKey(row.getBytes("wrapped"), row.getString("kek_id")))
                .optional();
    }

    /** Does nothing when another node was first. */
    void add(String name, WrappedKey wrapped) {
        write(
                "insert into lookup_key (name, wrapped, kek_id) values (:name, :wrapped, :kek) on conflict do nothing",
                name,
                wrapped);
    }

    void replace(String name, WrappedKey wrapped) {
        write("update lookup_key set wrapped = :wrapped, kek_id = :kek where name = :name", name, wrapped);
    }

    private void write(String sql, String name, WrappedKey wrapped) {
        jdbc.sql(sql)
                .param("name", name)
                .param("wrapped", wrapped.bytes())
                .param("kek", wrapped.kekId())
                .update();
    }
}
