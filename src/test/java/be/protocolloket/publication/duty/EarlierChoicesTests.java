package be.protocolloket.publication.duty;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What an earlier release rewrote because another party chose otherwise says again what each party chose. */
@IntegrationTest
class EarlierChoicesTests {

    private static final String PROTOCOL = "00000000-0000-0000-0000-000000000001";
    private static final String VERSION = "00000000-0000-0000-0000-000000000002";

    @Autowired
    DataSource data;

    @Test
    void whoFollowedAnotherPartyIsSaidToHaveChosenTheFullTextAgain() throws SQLException, IOException {
        try (var connection = data.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("create schema earlier_choices; set local search_path to earlier_choices");
                statement.execute(migration("protocol/V4.1__protocols_and_their_versions"));
                statement.execute(migration("publication/V7.1__renditions_and_duties"));
                statement.execute(published());
                statement.execute(migration("publication/V7.40__each_party_its_own_choice"));
            }
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(jdbc.queryForList("""
                    select body || ' ' || coalesce(p.kind, '-') || ' ' || split_part(url, '/', 6) || ' ' || coalesce(r.kind, '-')
                      from publication p left join rendition r on r.version_id = p.version_id and r.sha256 = p.checked_sha256
                     order by 1""", String.class))
                    .containsExactly(
                            "0212213729 FULL protocol.pdf FULL",
                            "0403795657 - stated -",
                            "0405260456 REDACTED protocol-met-weglatingen.pdf REDACTED");
            connection.rollback();
        }
    }

    private static String published() {
        return """
                insert into protocol (id, lead, origin, document_state, legal_effect, conclusion_date, effective_date, created_by)
                values ('%1$s', '0405260456', 'REGISTERED', 'CONCLUDED', 'NOT_IN_FORCE', '2024-05-24', '2024-05-24', gen_random_uuid());
                insert into rendition (protocol_id, version_id, kind, sha256, pdf) values
                  ('%1$s', '%2$s', 'FULL', encode(sha256('full'), 'hex'), 'full'),
                  ('%1$s', '%2$s', 'REDACTED', encode(sha256('less'), 'hex'), 'less');
                insert into publication (protocol_id, version_id, body, state, kind, url, checked_sha256, published_on) values
                  ('%1$s', '%2$s', '0212213729', 'PUBLISHED', 'REDACTED', 'https://loket/register/%1$s/protocol-met-weglatingen.pdf',
                   encode(sha256('less'), 'hex'), '2026-01-01'),
                  ('%1$s', '%2$s', '0405260456', 'PUBLISHED', 'REDACTED', 'https://loket/register/%1$s/protocol-met-weglatingen.pdf',
                   encode(sha256('less'), 'hex'), '2026-01-01'),
                  ('%1$s', '%2$s', '0403795657', 'PUBLISHED', 'FULL', 'https://elders/a/b/stated', null, '2024-01-01');
                insert into timeline_entry (protocol_id, kind, body) values ('%1$s', 'publication.timeline.followed', '0212213729');
                """.formatted(PROTOCOL, VERSION);
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
