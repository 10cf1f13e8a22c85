package be.protocolloket.accountability.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.ChainHead;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.accountability.ledger.StoredEntry;
import be.protocolloket.accountability.listening.Events;
import be.protocolloket.accountability.verification.ChainFault.Kind;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who owns the database gets around its refusals, each time in another way. */
@IntegrationTest
class LedgerVerifierTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    LedgerVerifier verifier;

    @Autowired
    DailyCheck daily;

    @Autowired
    CheckTable table;

    @Autowired
    Fixture fixture;

    @Autowired
    DatabaseClock clock;

    @Autowired
    TransactionTemplate transaction;

    Events events;

    @BeforeEach
    void aChainOfFive() {
        events = new Events(context);
        events.happen(events.opened());
        for (int i = 0; i < 4; i++) {
            events.happen(events.transmitted());
        }
    }

    @AfterEach
    void takeTheChainAway() {
        events.takeAway();
    }

    @Test
    void aChainThatNobodyTouchedHolds() {
        var report = check();

        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(5);
    }

    @Test
    void anAlteredEntryIsFound() {
        events.behindTheTrigger(
                "update ledger_entry set details = details || '{\"items\": []}' where chain = :chain and number = 3");

        assertThat(check().faults()).containsExactly(fault(Kind.ALTERED, 3));
    }

    @Test
    void everyColumnIsUnderTheHash() {
        for (var change : List.of(
                "at = at + interval '1 microsecond'",
                "kind = 'DATA_READ'",
                "actor = gen_random_uuid()",
                "body = '0405260456'",
                "counterpart = null",
                "protocol_id = gen_random_uuid()",
                "case_id = null",
                "transfer_id = null",
                "readers = '{0405260456}'",
                "previous = repeat('b', 64)")) {
            events.behindTheTrigger("create table kept as select * from ledger_entry where chain = :chain");
            events.behindTheTrigger("update ledger_entry set " + change + " where chain = :chain and number = 5");
            assertThat(check().faults()).as(change).contains(fault(Kind.ALTERED, 5));
            events.behindTheTrigger("delete from ledger_entry where chain = :chain");
            events.behindTheTrigger("insert into ledger_entry select * from kept");
            events.behindTheTrigger("drop table kept");
        }
    }

    @Test
    void aRemovedEntryIsFound() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number in (2, 3)");

        assertThat(check().faults()).containsExactly(new ChainFault(events.chain(), Kind.REMOVED, 2, 3));
    }

    @Test
    void theFirstEntryTooIsMissed() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number = 1");

        assertThat(check().faults()).containsExactly(fault(Kind.REMOVED, 1));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        events.behindTheTrigger("update ledger_entry set number = 9 where chain = :chain and number = 2");
        events.behindTheTrigger("update ledger_entry set number = 2 where chain = :chain and number = 4");
        events.behindTheTrigger("update ledger_entry set number = 4 where chain = :chain and number = 9");

        assertThat(check().faults()).contains(fault(Kind.REORDERED, 2), fault(Kind.REORDERED, 4));
    }

    @Test
    void anEntryThatWasSlippedInIsFoundAlsoWithAHashThatFits() {
        events.behindTheTrigger("update ledger_entry set number = number + 100 where chain = :chain and number > 2");
        events.behindTheTrigger("update ledger_entry set number = number - 99 where chain = :chain and number > 100");
        forge(3);

        assertThat(check().faults())
                .contains(fault(Kind.REORDERED, 4), fault(Kind.REORDERED, 6))
                .contains(fault(Kind.INSERTED, 6));
    }

    @Test
    void anEntryBehindTheSealedEndIsFound() {
        forge(6);

        assertThat(check().faults()).containsExactly(fault(Kind.INSERTED, 6));
    }

    @Test
    void aTailThatWasCutOffIsFound() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number > 3");

        assertThat(check().faults()).containsExactly(new ChainFault(events.chain(), Kind.CUT_OFF, 4, 5));
    }

    @Test
    void aTailThatWasCutOffTogetherWithItsHeadIsFoundByTheSeal() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number > 3");
        events.behindTheTrigger("""
                update ledger_chain c set last_number = 3,
                       head_hash = (select hash from ledger_entry e where e.chain = c.chain and number = 3)
                 where chain = :chain""");

        assertThat(check().faults()).containsExactly(fault(Kind.SEAL_BROKEN, 3));
    }

    @Test
    void anEntryThatWasRewrittenWithAHashThatFitsIsFoundByTheNextOne() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number = 3");
        forge(3);

        assertThat(check().faults()).containsExactly(fault(Kind.REWRITTEN, 3));
    }

    @Test
    void aChainThatWasComputedAgainFromSomeEntryOnIsFoundByItsHeadAndThenByTheSeal() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number >= 3");
        forge(3);
        forge(4);
        forge(5);
        assertThat(check().faults()).containsExactly(fault(Kind.REWRITTEN, 5));

        events.behindTheTrigger("""
                update ledger_chain c set head_hash = (select hash from ledger_entry e where e.chain = c.chain and number = 5)
                 where chain = :chain""");
        assertThat(check().faults()).containsExactly(fault(Kind.SEAL_BROKEN, 5));
    }

    @Test
    void aChainThatWasPutBackToAnEarlierDaySealIncludedIsFoundByItsWitness() {
        var early = new Events(context);
        early.happen(early.opened());
        early.behindTheTrigger("create table kept as select * from ledger_chain where chain = :chain");
        early.happen(early.transmitted());
        transaction.executeWithoutResult(status -> daily.run());

        early.behindTheTrigger("delete from ledger_entry where chain = :chain and number = 2");
        early.behindTheTrigger("delete from ledger_chain where chain = :chain");
        early.behindTheTrigger("insert into ledger_chain select * from kept");
        early.behindTheTrigger("drop table kept");

        assertThat(check(early).faults()).containsExactly(ChainFault.at(early.chain(), Kind.NOT_AS_WITNESSED, 2));

        early.behindTheTrigger("delete from ledger_entry where chain = :chain");
        early.behindTheTrigger("delete from ledger_chain where chain = :chain");
        assertThat(table.chains()).as("a chain of which nothing is left").contains(early.chain());
        assertThat(check(early).faults()).contains(ChainFault.at(early.chain(), Kind.NOT_AS_WITNESSED, 2));
    }

    @Test
    void theDailyRunKeepsWhatItFoundAndRunsOnceADay() {
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number = 2");

        transaction.executeWithoutResult(status -> daily.run());

        assertThat(table.newest())
                .hasValueSatisfying(report -> assertThat(report.faults()).contains(fault(Kind.REMOVED, 2)));
        assertThat(transaction.<Boolean>execute(status -> table.due())).isFalse();
    }

    @Test
    void anOfficerChecksTheChainsOfTheirOwnBodiesAndNobodyElseChecks() {
        var officer = fixture.person("Lore Dewit");
        var body = fixture.body();
        fixture.dpo(body, null, officer, Fixture.LONG_AGO, null);
        var manager = fixture.person("Ann Desmet");
        fixture.mandate(manager, body, Role.PROTOCOL_MANAGER);
        events.behindTheTrigger("delete from ledger_entry where chain = :chain and number = 2");
        assertThat(verifier.check(fixture.caller(officer, clock.today())).whole())
                .isTrue();

        events.behindTheTrigger("update ledger_entry set readers = '{%s}' where chain = :chain and number = 4"
                .formatted(body.digits()));
        assertThat(verifier.check(fixture.caller(officer, clock.today())).faults())
                .contains(fault(Kind.REMOVED, 2), fault(Kind.ALTERED, 4));
        assertThatThrownBy(() -> verifier.check(fixture.caller(manager, clock.today())))
                .isInstanceOf(NotHereException.class);
    }

    /** Puts an entry behind the one before it, with a hash that fits, as somebody can who reads this source. */
    private void forge(long number) {
        transaction.executeWithoutResult(status -> {
            var before = events.jdbc()
                    .sql("select hash from ledger_entry where chain = :chain and number = :number")
                    .param("chain", events.chain())
                    .param("number", number - 1)
                    .query(String.class)
                    .single();
            var told = NewEntry.under(events.protocolId, EntryKind.CASE_OPENED).in(events.caseId, null);
            var entry = StoredEntry.following(new ChainHead(events.chain(), number - 1, before), clock.now(), told);
            events.jdbc().sql("""
                            insert into ledger_entry
                            select * from jsonb_populate_record(null::ledger_entry, :row::jsonb)""").param("row", entry.row().toString()).update();
        });
    }

    private ChainReport check() {
        return check(events);
    }

    private ChainReport check(Events of) {
        return transaction.execute(status -> verifier.check(List.of(of.chain())));
    }

    private ChainFault fault(Kind kind, long number) {
        return ChainFault.at(events.chain(), kind, number);
    }
}
