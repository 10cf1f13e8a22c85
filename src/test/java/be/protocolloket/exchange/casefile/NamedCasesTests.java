package be.protocolloket.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class NamedCasesTests {

    @Autowired
    NamedCases cases;

    @Autowired
    ApplicationContext context;

    @Test
    void aCaseIsNamedByItsGroundAndReference() {
        var dossier = Dossiers.support(context);
        var named = cases.describe(List.of(dossier.caseId, UUID.randomUUID()), Locale.forLanguageTag("nl"));
        assertThat(named).containsOnlyKeys(dossier.caseId);
        assertThat(named.get(dossier.caseId).title())
                .isEqualTo("Versnelde toewijzing · dossier " + dossier.view().reference());
        assertThat(named.get(dossier.caseId).path()).isEqualTo("/cases/" + dossier.caseId);
    }
}
