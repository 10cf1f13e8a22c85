package be.protocolloket.protocol.slot;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was filled in and concluded by an earlier release stays known, and no mandate is invented for it. */
@IntegrationTest
class EarlierFillingsTests {

    private static final String PROTOCOL = "00000000-0000-0000-0000-000000000001";
    private static final String MANAGER = "00000000-0000-0000-0000-000000000009";

    @Autowired
    DataSource data;

    @Test
    void fillingsOfBeforeAreKeptWithoutAMandateAndConcludedProtocolsStaySo() throws SQLException, IOException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema earlier_fillings; set local search_path to earlier_fillings");
                statement.execute(migration("protocol/V4.1__protocols_and_their_versions"));
                statement.execute(migration("signing/V6.1__signing"));
                statement.execute(earlier());
                statement.execute(migration("protocol/V4.45__slots_name_a_person_by_id"));
                statement.execute(migration("signing/V6.40__nobody_is_bound_unsigned"));
                statement.execute(migration("signing/V6.41__slots_are_of_the_appointed"));
            }
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(jdbc.queryForObject("""
                    select slot_id || ' ' || name || ' ' || appointed_by || ' ' || coalesce(mandate_id::text, 'none') || ' ' || v.number
                      from slot_appointment a join protocol_version v on v.id = a.version_id""", String.class))
                    .as("also somebody who filled in themselves")
                    .isEqualTo("chair Jan Peeters " + MANAGER + " none 2");
            jdbc.update("update protocol set legal_effect = 'ENDED', end_date = current_date");
            jdbc.update("update protocol set document_state = 'SUPERSEDED'");
            connection.rollback();
        }
    }

    private static String earlier() {
        return """
                insert into protocol (id, lead, origin, document_state, legal_effect, conclusion_date, effective_date, created_by)
                values ('%1$s', '0410412146', 'DRAFTED', 'CONCLUDED', 'IN_FORCE', '2024-05-24', '2024-05-24', gen_random_uuid());
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at)
                select gen_random_uuid(), '%1$s', n, 'ADVICE', 'X', '{}', encode(sha256('{}'), 'hex'), now() from generate_series(1, 2) n;
                insert into slot_filling (protocol_id, slot_id, body, person_id, name, function, filled_by)
                values ('%1$s', 'chair', '0410412146', '%2$s', 'Jan Peeters', 'voorzitter', '%2$s');
                """.formatted(PROTOCOL, MANAGER);
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
