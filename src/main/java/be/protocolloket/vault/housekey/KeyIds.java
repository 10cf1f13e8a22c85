package be.protocolloket.vault.housekey;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which keys of the house something in the database is wrapped. */
@Repository
public class KeyIds {

    private final JdbcClient jdbc;

    KeyIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> inUse() {
        return jdbc.sql(
                        "select kek_id from compartment_key where wrapped is not null union select kek_id from house_key")
                .query(String.class)
                .set();
    }
}
