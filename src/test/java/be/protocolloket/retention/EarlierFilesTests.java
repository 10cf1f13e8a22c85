package be.protocolloket.retention;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What both bodies wrote, kept as one file by earlier releases, becomes a part of each; what was erased as one stays so. */
@IntegrationTest
class EarlierFilesTests {

    private static final String RUNNING = "00000000-0000-0000-0000-000000000001";
    private static final String CLOSED = "00000000-0000-0000-0000-000000000002";
    private static final String GONE = "00000000-0000-0000-0000-000000000003";

    @Autowired
    DataSource data;

    @Test
    void eachBodyGetsItsPartWithItsOwnHold() throws SQLException, IOException {
        try (var connection = data.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("create schema earlier_files; set local search_path to earlier_files");
                for (var before : List.of(
                        "V10.1__what_is_kept_and_until_when",
                        "V10.10__days_set_right",
                        "V10.30__the_last_day_counts_whole",
                        "V10.31__each_body_its_own_hold")) {
                    statement.execute(migration(before));
                }
                statement.execute(kept());
                statement.execute(migration("V10.40__each_body_its_own_part"));
            }
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(jdbc.queryForList("""
                    select right(case_id::text, 1) || ' ' || kind || ' ' || body || ' ' || state || ' ' || (wake_on is not null)
                      from kept_file order by 1""", String.class))
                    .containsExactly(
                            "1 WRITTEN 0212213729 WAITING false",
                            "1 WRITTEN 0405260456 WAITING false",
                            "2 WRITTEN 0212213729 DUE false",
                            "2 WRITTEN 0405260456 WAITING true",
                            "3 OWN 0212213729 ERASED false");
            assertThat(jdbc.queryForList("""
                    select h.body || ' ' || f.body from legal_hold h join kept_file f on f.id = h.file_id order by 1""", String.class))
                    .containsExactly("0212213729 0212213729", "0405260456 0405260456");
            connection.rollback();
        }
    }

    private static String kept() {
        return """
                insert into kept_case (case_id, protocol_id, initiator, counterpart, closed_on, outcome) values
                  ('%1$s', gen_random_uuid(), '0212213729', '0405260456', null, null),
                  ('%2$s', gen_random_uuid(), '0212213729', '0405260456', '2026-01-01', 'WITHDRAWN'),
                  ('%3$s', gen_random_uuid(), '0212213729', '0405260456', '2025-01-01', 'WITHDRAWN');
                insert into kept_file (id, case_id, protocol_id, kind, body, counterpart, state, erased_at) values
                  ('%1$s', '%1$s', gen_random_uuid(), 'OWN', '0212213729', '0405260456', 'WAITING', null),
                  ('%2$s', '%2$s', gen_random_uuid(), 'OWN', '0212213729', '0405260456', 'DUE', null),
                  ('%3$s', '%3$s', gen_random_uuid(), 'OWN', '0212213729', '0405260456', 'ERASED', now());
                insert into legal_hold (id, file_id, body, reason, review_on, placed_by) values
                  (gen_random_uuid(), '%2$s', '0212213729', '', '2027-01-01', gen_random_uuid()),
                  (gen_random_uuid(), '%2$s', '0405260456', '', '2027-01-01', gen_random_uuid());
                """.formatted(RUNNING, CLOSED, GONE);
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/retention/" + name + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
