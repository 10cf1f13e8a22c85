package be.protocolloket.exchange.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseErasure;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.attachment.AttachmentRefusedException;
import be.protocolloket.exchange.attachment.Files;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AttachmentTests {

    private static final String NAME = "Loonfiche Karima Ouali.pdf";
    private static final Map<String, String> VALUES = Map.of("B-ID-NAME", "Karima Ouali");

    @Autowired
    ApplicationContext context;

    @Autowired
    Attachments attachments;

    @Autowired
    Transfers transfers;

    @Autowired
    CaseErasure erasure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Dossiers dossier;
    private Caller landlord;
    private UUID transfer;

    @BeforeEach
    void prepare() {
        dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        landlord = dossier.caller(Dossiers.LANDLORD);
        transfer = dossier.lastTransfer().id();
    }

    @Test
    void whatWasAddedArrivesWithItsItemAndLiesSealed() {
        byte[] pdf = Files.pdf();
        UUID id = add("B-ID-NAME", NAME, pdf);
        assertThat(attachments.choices(transfer, landlord))
                .anySatisfy(choice -> assertThat(choice.itemCode()).isEqualTo("B-ID-NAME"));
        assertThat(attachments.list(transfer, landlord))
                .extracting(TransferContents.AttachmentView::name)
                .containsExactly(NAME);
        dossier.assess(Dossiers.LANDLORD, VALUES).transmit(Dossiers.LANDLORD);

        var supporter = dossier.caller(Dossiers.SUPPORTER);
        var opened = dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE);
        assertThat(opened.attachments()).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(id);
            assertThat(file.name()).isEqualTo(NAME);
            assertThat(file.itemCode()).isEqualTo("B-ID-NAME");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.size()).isEqualTo(pdf.length);
        });
        assertThat(transfers
                        .readAttachment(transfer, id, ReadingPurpose.ACKNOWLEDGE, supporter)
                        .content())
                .isEqualTo(pdf);
        assertThat(jdbc.sql(
                                "select encode(sealed_content, 'escape') || encode(sealed_name, 'escape') from attachment where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain("%PDF", "Karima");
    }

    @Test
    void whatWasErasedIsGone() {
        UUID id = add("B-ID-NAME", NAME, Files.pdf());
        dossier.assess(Dossiers.LANDLORD, VALUES).transmit(Dossiers.LANDLORD);
        var supporter = dossier.caller(Dossiers.SUPPORTER);
        int erased = transaction.execute(status -> erasure.eraseReceived(dossier.caseId, Dossiers.GISTEL));
        assertThat(erased).isEqualTo(2);
        assertThat(rows()).isZero();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> transfers.readAttachment(transfer, id, ReadingPurpose.ACKNOWLEDGE, supporter))
                .isInstanceOfAny(NotHereException.class, KeyDestroyedException.class);
    }

    @Test
    void onlyWhoPreparesAddsAndRemoves() {
        UUID id = add("B-ID-NAME", NAME, Files.pdf());
        var supporter = dossier.caller(Dossiers.SUPPORTER);
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> attachments.list(transfer, supporter));
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> attachments.choices(transfer, supporter));
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> attachments.remove(transfer, id, supporter));
        assertThatExceptionOfType(NotHereException.class)
                .isThrownBy(() -> attachments.add(transfer, "B-ID-NAME", 1, NAME, pdf(), supporter));
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> add("B-NO-SUCH", NAME, Files.pdf()));
        attachments.remove(transfer, id, landlord);
        assertThat(attachments.list(transfer, landlord)).isEmpty();
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> attachments.remove(transfer, id, landlord));
    }

    @Test
    void afterSendingNothingIsAddedOrRemoved() {
        UUID id = add("B-ID-NAME", NAME, Files.pdf());
        dossier.assess(Dossiers.LANDLORD, VALUES).transmit(Dossiers.LANDLORD);
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> add("B-ID-NAME", NAME, Files.pdf()));
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> attachments.remove(transfer, id, landlord));
        assertThat(rows()).isOne();
    }

    @Test
    void nothingGoesWithoutItsItem() {
        UUID id = add("B-CT-TEL", NAME, Files.pdf());
        dossier.assess(Dossiers.LANDLORD, VALUES);
        assertThat(transmissionProblem()).isEqualTo("exchange.attachment.problem.left-out");
        attachments.remove(transfer, id, landlord);
        dossier.transmit(Dossiers.LANDLORD);
        assertThat(dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE).attachments())
                .isEmpty();
    }

    @Test
    void aHarmfulFileIsNotKept() {
        assertThatExceptionOfType(AttachmentRefusedException.class)
                .isThrownBy(() -> add("B-ID-NAME", "loonfiche.pdf", Files.program()))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith(".program"));
        assertThat(rows()).isZero();
    }

    @Test
    void aHugeFileIsReadNoFurtherThanNeeded() {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        assertThatExceptionOfType(AttachmentRefusedException.class)
                .isThrownBy(() -> attachments.add(transfer, "B-ID-NAME", 1, NAME, endless, landlord))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith(".too-large"));
        assertThat(read.get()).isLessThan(11 * 1024 * 1024);
    }

    @Test
    void aStoppedTransferKeepsNoFiles() {
        add("B-ID-NAME", NAME, Files.pdf());
        dossier.complete(Dossiers.LANDLORD, "userTask_assessItems", dossier.assessment(Map.of(), "nextStep", "STOP"));
        assertThat(rows()).isZero();
    }

    private String transmissionProblem() {
        try {
            dossier.transmit(Dossiers.LANDLORD);
            return "sent";
        } catch (TaskRefusedException refused) {
            List<FieldProblem> problems = refused.problems();
            return problems.get(0).messageKey();
        }
    }

    private UUID add(String item, String name, byte[] content) {
        return attachments.add(transfer, item, 1, name, new ByteArrayInputStream(content), landlord);
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream(Files.pdf());
    }

    private int rows() {
        return jdbc.sql("select count(*) from attachment where transfer_id = :transfer")
                .param("transfer", transfer)
                .query(Integer.class)
                .single();
    }
}
