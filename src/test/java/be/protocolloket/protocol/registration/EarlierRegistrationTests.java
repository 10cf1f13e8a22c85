package be.protocolloket.protocol.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A protocol that was registered before parties had to confirm stays as it was, and nothing is invented about it. */
@IntegrationTest
class EarlierRegistrationTests {

    private static final String PROTOCOL = "00000000-0000-0000-0000-000000000001";
    private static final String VERSION = "00000000-0000-0000-0000-000000000002";

    @Autowired
    DataSource data;

    @Test
    void whatWasRegisteredBeforeStaysConcludedWithItsDates() throws SQLException, IOException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema earlier; set local search_path to earlier");
                statement.execute(migration("V4.1__protocols_and_their_versions"));
                statement.execute(registered());
                statement.execute(migration("V4.10__registrations_are_confirmed"));
            }
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(jdbc.queryForObject("select document_state from protocol", String.class))
                    .isEqualTo("CONCLUDED");
            assertThat(jdbc.queryForList("select conclusion_date::text || ' ' || version_id from registration"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.values()).containsExactly("2024-05-24 " + VERSION));
            assertThat(jdbc.queryForList("select slot_id from registered_signature", String.class))
                    .containsExactly("chair");
            assertThat(jdbc.queryForList("select url from registered_publication", String.class))
                    .containsExactly("https://example.org/");
            for (String invented : List.of("registration_confirmation", "signed_file")) {
                assertThat(jdbc.queryForObject("select count(*) from " + invented, Long.class))
                        .isZero();
            }
            jdbc.update("update protocol set legal_effect = 'ENDED', end_date = current_date");
            jdbc.update("update protocol set document_state = 'SUPERSEDED'");
            assertThatThrownBy(() -> jdbc.update("update protocol set origin = 'DRAFTED'"))
                    .isInstanceOf(DataAccessException.class);
            connection.rollback();
        }
    }

    private static String registered() {
        return """
                insert into protocol (id, lead, origin, document_state, legal_effect, conclusion_date, effective_date, created_by)
                values ('%1$s', '0410412146', 'REGISTERED', 'CONCLUDED', 'NOT_IN_FORCE', '2024-05-24', '2024-05-24', gen_random_uuid());
                insert into protocol_party values ('%1$s', '0410412146', 0), ('%1$s', '0403795657', 1);
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at)
                values ('%2$s', '%1$s', 1, 'REGISTERED', 'T', '{}', encode(sha256('{}'), 'hex'), now());
                insert into registered_signature values ('%1$s', 'chair', '2024-05-23');
                insert into registered_publication values ('%1$s', 0, '0410412146', 'https://example.org/', '2024-06-01');
                """.formatted(PROTOCOL, VERSION);
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/protocol/" + name + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
