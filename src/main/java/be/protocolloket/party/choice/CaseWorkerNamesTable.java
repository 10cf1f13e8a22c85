package be.protocolloket.party.choice;

import be.protocolloket.party.CaseWorkerNames;
import be.protocolloket.party.EnterpriseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseWorkerNamesTable implements CaseWorkerNames {

    private final JdbcClient jdbc;

    CaseWorkerNamesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean shown(EnterpriseNumber body) {
        return jdbc.sql("select names_case_workers from public_body where enterprise_number = :body")
                .param("body", body.digits())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void choose(EnterpriseNumber body, boolean shown) {
        jdbc.sql("update public_body set names_case_workers = :shown where enterprise_number = :body")
                .param("shown", shown)
                .param("body", body.digits())
                .update();
    }
}
