package be.protocolloket.retention.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.workflow.StaleStateException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An act on a kept file that comes too late, or too early, changes nothing. */
@IntegrationTest
class KeptFileTableTests {

    private static final EnterpriseNumber KEEPER = new EnterpriseNumber("0999999922");
    private static final EnterpriseNumber OTHER = new EnterpriseNumber("0410412146");
    private static final UUID MANAGER = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();

    @Autowired
    KeptFileTable files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID caseId = UUID.randomUUID();
    private UUID id;

    @BeforeEach
    void open() {
        var protocol = UUID.randomUUID();
        jdbc.sql("insert into kept_case (case_id, protocol_id, initiator, counterpart) values (?, ?, ?, ?)")
                .params(caseId, protocol, OTHER.digits(), KEEPER.digits())
                .update();
        id = files.open(caseId, protocol, KeptKind.RECEIVED, KEEPER, OTHER);
    }

    @AfterEach
    void remove() {
        jdbc.sql("delete from kept_file where case_id = ?").param(caseId).update();
        jdbc.sql("delete from kept_case where case_id = ?").param(caseId).update();
    }

    @Test
    void whoCountsOnAStateThatPassedIsTooLate() {
        var waiting = file();
        files.askProposal(waiting);
        refused(() -> files.askDecision(waiting));
        refused(() -> files.returned(waiting));
        refused(() -> files.approveWith(waiting, waiting));
        assertThat(file().state()).isEqualTo(KeptState.DUE);
    }

    @Test
    void aProposalIsMadeOnceAndApprovedOnceBySomebodyElse() {
        files.askProposal(file());
        var due = file();
        refused(() -> files.approve(due, OFFICER));
        refused(() -> files.erase(due));
        files.propose(due, MANAGER);
        refused(() -> files.propose(due, OFFICER));
        refused(() -> files.setAside(due));
        assertThat(file().proposedBy()).isEqualTo(MANAGER);
        refused(() -> files.approve(due, MANAGER));
        files.approve(file(), OFFICER);
        refused(() -> files.approve(file(), UUID.randomUUID()));
        assertThat(file().approvedBy()).isEqualTo(OFFICER);
        var proposed = file();
        files.erase(proposed);
        refused(() -> files.erase(proposed));
        refused(() -> files.sendBack(proposed, new byte[] {1}));
        assertThat(file().state()).isEqualTo(KeptState.ERASED);
    }

    @Test
    void ofTwoConcurrentActsTheSecondWaitsAndIsRefused() {
        var waiting = file();
        CompletableFuture<Void> second = transaction.execute(status -> {
            files.askProposal(waiting);
            var late = CompletableFuture.runAsync(() -> files.askDecision(waiting));
            assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS))
                    .as("waits for the row")
                    .isInstanceOf(TimeoutException.class);
            return late;
        });
        assertThatThrownBy(() -> second.orTimeout(20, TimeUnit.SECONDS).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StaleStateException.class);
        assertThat(file().state()).isEqualTo(KeptState.DUE);
    }

    @Test
    void onlyAFileThatWasReturnedIsOpenedAgain() {
        files.returned(file());
        assertThat(reopened()).isEqualTo(KeptState.WAITING);
        files.askDecision(file());
        assertThat(reopened()).isEqualTo(KeptState.DECIDE);
    }

    private KeptState reopened() {
        var before = file();
        assertThat(files.open(caseId, before.protocolId(), before.kind(), KEEPER, OTHER))
                .isEqualTo(id);
        return file().state();
    }

    private KeptFile file() {
        return files.find(id).orElseThrow();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(StaleStateException.class);
    }
}
