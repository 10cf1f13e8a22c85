package be.protocolloket.vault.keyedhash;

import be.protocolloket.vault.housekey.WrappedKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HouseKeyTable {

    private final JdbcClient jdbc;

    HouseKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WrappedKey> find(String name) {
        return jdbc.sql("select wrapped, kek_id from house_key where name = :name")
                .param("name", name)
                .query((row, number) -> new WrappedKey(row.getBytes("wrapped"), row.getString("kek_id")))
                .optional();
    }

    /** By name, those that this key wrapped. */
    public Map<String, WrappedKey> wrappedBy(String kekId) {
        Map<String, WrappedKey> keys = new HashMap<>();
        jdbc.sql("select name, wrapped, kek_id from house_key where kek_id = :kek")
                .param("kek", kekId)
                .query(row -> {
                    keys.put(row.getString("name"), new WrappedKey(row.getBytes("wrapped"), row.getString("kek_id")));
                });
        return keys;
    }

    /** Does nothing when another node was first. */
    void add(String name, WrappedKey wrapped) {
        write(
                "insert into house_key (name, wrapped, kek_id) values (:name, :wrapped, :kek) on conflict do nothing",
                name,
                wrapped);
    }

    public void replace(String name, WrappedKey wrapped) {
        write("update house_key set wrapped = :wrapped, kek_id = :kek where name = :name", name, wrapped);
    }

    private void write(String sql, String name, WrappedKey wrapped) {
        jdbc.sql(sql)
                .param("name", name)
                .param("wrapped", wrapped.bytes())
                .param("kek", wrapped.kekId())
                .update();
    }
}
