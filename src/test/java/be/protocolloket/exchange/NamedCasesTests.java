package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
class NamedCasesTests {

    @Autowired
    NamedCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void aCaseIsNamedByItsReferenceAndKind() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into exchange_case (id, reference, protocol_id, version_id, kind, trigger_code, initiator, counterpart, rent_arrears, opened_by)
                values (:id, '1999-00001', :id, :id, 'RENT_ARREARS', 't', '0405260456', '0212213729', true, :id)
                """).param("id", id).update();
        var named = cases.describe(List.of(id, UUID.randomUUID()), Locale.forLanguageTag("nl"));
        assertThat(named).containsOnlyKeys(id);
        assertThat(named.get(id).title()).isEqualTo("1999-00001 – Huurachterstal");
        assertThat(named.get(id).path()).isEqualTo("/cases/" + id);
    }
}
