package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One transfer from asking to receipt. */
@IntegrationTest
class TransferTests {

    @Autowired
    ApplicationContext context;

    @Test
    void whatWasAssessedArrivesAndNothingElse() {
        var dossier = Dossiers.support(context);
        assertThat(dossier.openElements()).containsExactly("userTask_informSubject");
        dossier.inform(Dossiers.LANDLORD);
        assertThat(dossier.codes()).contains("B-ID-NAME", "B-LIFE-1").doesNotContain("B-FIN-ARREARS");
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali", "B-CT-TEL", "059 27 00 00"));
        dossier.transmit(Dossiers.LANDLORD);
        var sent = dossier.lastTransfer();
        assertThat(sent.state()).isEqualTo(TransferState.SENT);
        assertThat(sent.sha256()).matches("[0-9a-f]{64}");
        var opened = dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE);
        assertThat(opened.values())
                .extracting(OpenedTransfer.OpenedValue::itemCode, OpenedTransfer.OpenedValue::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B-ID-NAME", "Karima Ouali"),
                        org.assertj.core.groups.Tuple.tuple("B-CT-TEL", "059 27 00 00"));
        dossier.acknowledge(Dossiers.SUPPORTER);
        assertThat(dossier.transfers().get(0).state()).isEqualTo(TransferState.RECEIVED);
    }
}
