package be.protocolloket.accountability.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.accountability.listening.Events;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.exchange.event.DataRead;
import be.protocolloket.exchange.event.SubjectInformed;
import be.protocolloket.exchange.event.TransferAcknowledged;
import be.protocolloket.exchange.event.TransferRefused;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.mandates.FourEyes;
import be.protocolloket.party.Direction;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ItemVerdict;
import be.protocolloket.policy.NextStep;
import be.protocolloket.policy.NoticeState;
import be.protocolloket.policy.Refusal;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.policy.RequestedItem;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.retention.DataErased;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LedgerWriterTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    RoleProposing proposing;

    @Autowired
    Fixture fixture;

    @Autowired
    DatabaseClock clock;

    Events events;

    @BeforeEach
    void aProtocolOfItsOwn() {
        events = new Events(context);
    }

    @Test
    void everyEventOfACaseIsAnEntryAndNoneCarriesWhatPeopleTyped() {
        var transfer = UUID.randomUUID();
        var day = LocalDate.of(2026, 3, 2);
        events.happen(events.opened());
        events.happen(
                new SubjectInformed(
                        events.caseId,
                        events.protocolId,
                        UUID.randomUUID(),
                        Events.GISTEL,
                        Events.WOONSPRONG,
                        events.person,
                        "LETTER",
                        day,
                        false),
                events.transmitted(transfer, List.of("name"), List.of("name", "income")));
        events.happen(
                new DataRead(
                        events.caseId,
                        transfer,
                        events.protocolId,
                        new Direction(Events.GISTEL, Events.WOONSPRONG),
                        Events.WOONSPRONG,
                        ReadingPurpose.ACKNOWLEDGE,
                        true,
                        events.person),
                new TransferAcknowledged(
                        events.caseId,
                        transfer,
                        events.protocolId,
                        new Direction(Events.GISTEL, Events.WOONSPRONG),
                        events.person),
                new TransferReturned(
                        events.caseId,
                        transfer,
                        events.protocolId,
                        new Direction(Events.GISTEL, Events.WOONSPRONG),
                        TransferReturned.Reason.NOT_NEEDED,
                        events.person),
                new AnchorRecorded(
                        events.caseId,
                        events.protocolId,
                        AnchorEvent.LEASE_ENDED,
                        day,
                        Events.WOONSPRONG,
                        events.person),
                new CaseClosed(events.caseId, events.protocolId, CaseOutcome.SUPPORT_NOT_NEEDED),
                new DataErased(
                        UUID.randomUUID(),
                        events.caseId,
                        events.protocolId,
                        Events.WOONSPRONG,
                        Events.GISTEL,
                        null,
                        events.person));

        assertThat(events.kinds())
                .containsExactly(
                        "CASE_OPENED",
                        "SUBJECT_INFORMED",
                        "DATA_TRANSMITTED",
                        "DATA_READ",
                        "TRANSFER_ACKNOWLEDGED",
                        "TRANSFER_RETURNED",
                        "ANCHOR_RECORDED",
                        "CASE_CLOSED",
                        "DATA_ERASED");
        assertThat(readers("ANCHOR_RECORDED")).isEqualTo("{0405260456}");
        assertThat(readers("CASE_CLOSED")).isEqualTo("{0212213729,0405260456}");
    }

    @Test
    void aRefusalThatCommitsOnItsOwnIsToldWhileTheActAroundItIsUndone() {
        var outer = new TransactionTemplate(transactions);
        outer.executeWithoutResult(status -> {
            events.tell(events.opened());
            events.happenApart(refused("name van Jan", null), refused("name", UUID.randomUUID()));
            status.setRollbackOnly();
        });

        assertThat(events.kinds()).containsExactly("REQUEST_REFUSED", "TRANSFER_REFUSED");
        assertThat(readers("REQUEST_REFUSED"))
                .as("nobody knows for whom it was asked")
                .isEqualTo("{}");
        assertThat(details("REQUEST_REFUSED"))
                .contains("ITEM_NOT_LISTED", "Art. 3", "\"?\"")
                .doesNotContain("Jan");
    }

    @Test
    void withoutATransactionNothingIsTold() {
        assertThatThrownBy(() -> events.tell(events.opened())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whenTheLedgerCannotBeWrittenTheActDoesNotHappen() {
        var body = fixture.body();
        var admin = fixture.person("Xandra Admin");
        fixture.mandate(admin, body, Role.BODY_ADMINISTRATOR);
        var director = fixture.person("Dora Directeur");
        fixture.mandate(director, body, Role.SIGNATORY);
        var newcomer = fixture.person("Nora Nieuw");
        var caller = fixture.caller(admin, clock.today());
        var mandate = new NewMandate(Fixture.username(newcomer), "", "", Role.CASE_WORKER, "", clock.today(), null);

        events.jdbc()
                .sql("alter table ledger_entry add constraint refuses check (chain <> 'body:%s')"
                        .formatted(body.digits()))
                .update();
        try {
            assertThatThrownBy(() -> proposing.mandate(caller, body, mandate)).isInstanceOf(DataAccessException.class);
        } finally {
            events.jdbc()
                    .sql("alter table ledger_entry drop constraint refuses")
                    .update();
        }
        var eyes = new FourEyes(context);
        assertThat(eyes.open(body)).isEmpty();

        eyes.approve(director, proposing.mandate(caller, body, mandate));
        assertThat(fixture.caller(newcomer, clock.today()).holds(Role.CASE_WORKER, body))
                .isTrue();
        assertThat(events.kinds("body:" + body.digits())).containsExactly("ROLE_PROPOSED", "MANDATE_GIVEN");
    }

    @Test
    void aSignedProtocolLeavesItsSignaturesAndItsConclusion() {
        var protocol = new Events(context, Staff.concluded(context).protocolId);

        assertThat(protocol.kinds())
                .startsWith("SIGNATORY_APPOINTED", "SIGNATORY_APPOINTED", "SIGNATORY_APPOINTED", "SIGNATORY_APPOINTED")
                .containsSubsequence("SIGNATURE_GIVEN", "SIGNATURE_GIVEN", "SIGNATURE_GIVEN", "SIGNATURE_GIVEN")
                .contains("PROTOCOL_CONCLUDED");
        assertThat(protocol.jdbc()
                        .sql("select details::text from ledger_entry where protocol_id = :p")
                        .param("p", protocol.protocolId)
                        .query(String.class)
                        .list())
                .noneMatch(details -> details.contains("Lagrou") || details.contains("Casteur"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set kind = 'DATA_READ' where chain = :chain",
                "delete from ledger_entry where chain = :chain",
                "truncate ledger_entry",
                "delete from ledger_chain where chain = :chain",
                "truncate ledger_chain cascade",
                "update ledger_chain set last_number = 0 where chain = :chain"
            })
    void theDatabaseItselfRefuses(String sql) {
        events.happen(events.opened());

        assertThatThrownBy(() -> events.jdbc()
                        .sql(sql.replace(":chain", "'" + events.chain() + "'"))
                        .update())
                .rootCause()
                .hasMessageContaining("the ledger can only grow");
    }

    @Test
    void writersOfOneChainComeOneAfterTheOther() {
        var writers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(() -> events.happen(events.opened(), events.transmitted())))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(events.jdbc()
                        .sql("""
                        select count(*) from ledger_entry e
                          left join ledger_entry p on p.chain = e.chain and p.number = e.number - 1
                         where e.chain = :chain and e.previous = coalesce(p.hash, repeat('0', 64))""")
                        .param("chain", events.chain())
                        .query(Integer.class)
                        .single())
                .isEqualTo(16);
    }

    @Test
    void aHeadThatWasTamperedWithIsToldByTheNextEntry() {
        events.happen(events.opened(), events.transmitted());
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number = 2");
        events.behindTheTrigger("""
                update ledger_chain set last_number = 1, head_hash = (select hash from ledger_entry where chain = :chain)
                 where chain = :chain""");

        events.happen(events.transmitted());

        assertThat(events.kinds()).containsExactly("CASE_OPENED", "CHAIN_BROKEN", "DATA_TRANSMITTED");
        events.takeAway();
    }

    private TransferRefused refused(String item, UUID transferId) {
        var refusal = new Refusal(RefusalReason.ITEM_NOT_LISTED, "Art. 3", NextStep.DROP_ITEM, List.of("naam"));
        var asked = new RequestedItem(item, SubjectRole.TENANT, NoticeState.INFORMED, false);
        return new TransferRefused(
                transferId == null ? null : events.caseId,
                transferId,
                events.protocolId,
                new Direction(Events.GISTEL, Events.WOONSPRONG),
                new Decision(
                        LocalDate.of(2026, 3, 2), List.of(), List.of(new ItemVerdict(asked, "naam", List.of(refusal)))),
                events.person);
    }

    private String readers(String kind) {
        return column("readers", kind);
    }

    private String details(String kind) {
        return column("details", kind);
    }

    private String column(String name, String kind) {
        return events.jdbc()
                .sql("select " + name + "::text from ledger_entry where chain = :chain and kind = :kind")
                .param("chain", events.chain())
                .param("kind", kind)
                .query(String.class)
                .single();
    }
}
