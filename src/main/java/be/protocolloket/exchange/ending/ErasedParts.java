package be.protocolloket.exchange.ending;

import be.protocolloket.party.EnterpriseNumber;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of the two bodies erased what it wrote about a case. */
@Repository
class ErasedParts {

    private final JdbcClient jdbc;

    ErasedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it stood there already */
    boolean add(UUID caseId, EnterpriseNumber body) {
        return jdbc.sql("insert into erased_part (case_id, body) values (:case, :body) on conflict do nothing")
                        .param("case", caseId)
                        .param("body", body.digits())
                        .update()
                == 1;
    }

    Set<EnterpriseNumber> of(UUID caseId) {
        return jdbc
                .sql("select body from erased_part where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .stream()
                .map(EnterpriseNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
