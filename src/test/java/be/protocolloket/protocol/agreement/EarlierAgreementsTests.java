package be.protocolloket.protocol.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A yes of nobody is possible about texts that were advised on before parties were asked, and about no other. */
@IntegrationTest
class EarlierAgreementsTests {

    private static final String YES = """
            insert into party_agreement (version_id, body, step, answer, sha256)
            select id, '0410412146', 'SIGNING', 'YES', sha256 from protocol_version where title = ?""";

    @Autowired
    DataSource data;

    @Test
    void onlyWhatWasAdvisedOnBeforeCountsAsAgreedByNobody() throws SQLException, IOException {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "create schema earlier_agreements; set local search_path to earlier_agreements, public");
                statement.execute(migration("V4.1__protocols_and_their_versions"));
                statement.execute(migration("V4.40__each_party_its_own_side"));
                statement.execute(advised("earlier", "ADVICE_EVALUATION"));
                statement.execute(advised("signed long ago", "SIGNING"));
                statement.execute(advised("asked", "GOVERNING_BODY_APPROVAL"));
                statement.execute("""
                        insert into party_agreement (version_id, body, step, answer, sha256, document, said_by)
                        select id, '0410412146', 'ADVICE', 'YES', sha256, document, id from protocol_version where title = 'asked'""");
                statement.execute(migration("V4.71__only_its_own_people_speak_for_a_party"));
            }
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(jdbc.queryForList(
                            "select title from protocol_version v join agreement_not_asked n on n.version_id = v.id",
                            String.class))
                    .containsExactly("earlier");
            assertThat(jdbc.update(YES, "earlier")).isOne();
            assertThatThrownBy(() -> jdbc.update(YES, "asked")).isInstanceOf(DataAccessException.class);
            connection.rollback();
        }
    }

    private static String advised(String title, String state) {
        return """
                with p as (
                    insert into protocol (id, lead, origin, document_state, legal_effect, created_by)
                    values (gen_random_uuid(), '0410412146', 'DRAFTED', '%2$s', 'NOT_IN_FORCE', gen_random_uuid()) returning id),
                party as (insert into protocol_party select id, '0410412146', 0 from p)
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at)
                select gen_random_uuid(), id, 1, 'ADVICE', '%1$s', '{}', encode(sha256('{}'), 'hex'), now() from p""".formatted(title, state);
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/protocol/" + name + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
