package be.protocolloket.party.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FirmTable {

    private final JdbcClient jdbc;

    FirmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Firm> all() {
        return jdbc.sql("select id, name from firm order by name")
                .query(Firm.class)
                .list();
    }

    public void add(Firm firm) {
        jdbc.sql("insert into firm (id, name) values (:id, :name) on conflict do nothing")
                .param("id", firm.id())
                .param("name", firm.name())
                .update();
    }

    public void employ(UUID firm, UUID person, LocalDate from) {
        jdbc.sql("""
                insert into firm_employee (firm_id, person_id, valid_from) values (:firm, :person, :from)
                on conflict do nothing""")
                .param("firm", firm)
                .param("person", person)
                .param("from", from)
                .update();
    }
}
