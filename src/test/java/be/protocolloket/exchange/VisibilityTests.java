package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.event.SubjectsIdentified;
import be.protocolloket.exchange.event.SubjectsSeen;
import be.protocolloket.exchange.preparation.PreparationView;
import be.protocolloket.exchange.preparation.Preparations;
import be.protocolloket.exchange.subject.IdentifiedSubject;
import be.protocolloket.exchange.subject.SubjectNumbers;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.NotHereException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who knows whom: each body sees what it wrote, what it is asked for and what it got; nobody else sees anything. */
@IntegrationTest
class VisibilityTests {

    private static final List<String> STRANGERS = List.of(
            "woonhaven-dossier",
            "elegast-begeleider",
            "elegast-dpo",
            "gistel-beheer",
            "gistel-admin",
            "woonsprong-admin",
            "gistel-voorzitter");

    @Autowired
    ApplicationContext context;

    @Autowired
    Cases cases;

    @Autowired
    Transfers transfers;

    @Autowired
    Preparations preparations;

    @Autowired
    SubjectNumbers numbers;

    @Autowired
    SubjectSearch search;

    @Autowired
    PersonLookup lookup;

    @Autowired
    Heard heard;

    @Test
    void nobodyElseFindsTheCaseItsTransfersOrItsPeople() {
        var dossier = sent(Dossiers.insz());
        var transfer = dossier.lastTransfer().id();
        for (String stranger : STRANGERS) {
            var caller = dossier.caller(stranger);
            assertThatThrownBy(() -> cases.require(dossier.caseId, caller)).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> cases.subjects(dossier.caseId, caller)).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> transfers.require(transfer, caller)).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> transfers.read(transfer, ReadingPurpose.SUPERVISION, caller))
                    .isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> preparations.of(transfer, caller)).isInstanceOf(NotHereException.class);
            assertThat(cases.visibleTo(caller, filter(null)).cases())
                    .extracting(CaseView::id)
                    .doesNotContain(dossier.caseId);
        }
        assertThat(heard.readings(dossier.caseId))
                .as("only who prepared the data saw them")
                .allMatch(read -> read.body().equals(Dossiers.WOONSPRONG));
        for (String reader : List.of("gistel-archief", "wvi-dpo", Dossiers.SUPPORTER, "woonsprong-archief")) {
            assertThat(cases.require(dossier.caseId, dossier.caller(reader)).id())
                    .isEqualTo(dossier.caseId);
        }
    }

    @Test
    void theInitiatorKnowsTheNameAndTheOneWhoIsAskedOnlyTheNumber() {
        var insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var masked = new Insz(insz).masked();
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name, SubjectView::maskedInsz)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Karima Ouali", masked));
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.LANDLORD)))
                .extracting(SubjectView::name, SubjectView::maskedInsz)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, masked));
        assertThat(dossier.look(Dossiers.LANDLORD, "userTask_informSubject")
                        .values()
                        .toString())
                .contains(masked)
                .doesNotContain("Karima")
                .doesNotContain(insz);
    }

    @Test
    void whoIsAskedFindsThePersonByTheWholeNumberAndThatIsWrittenDown() {
        var insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var asked = dossier.caller(Dossiers.LANDLORD);
        assertThat(numbers.open(dossier.caseId, ReadingPurpose.IDENTIFY, asked))
                .extracting(IdentifiedSubject::name, IdentifiedSubject::insz)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, new Insz(insz).display()));
        assertThat(heard.of(SubjectsIdentified.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .containsExactly(new SubjectsIdentified(
                        dossier.caseId,
                        dossier.protocolId,
                        Dossiers.WOONSPRONG,
                        ReadingPurpose.IDENTIFY,
                        asked.personId()));
        for (String stranger : STRANGERS) {
            var caller = dossier.caller(stranger);
            assertThatThrownBy(() -> numbers.open(dossier.caseId, ReadingPurpose.SUPERVISION, caller))
                    .isInstanceOf(NotHereException.class);
        }
    }

    @Test
    void whoeverSeesWhomACaseIsAboutIsWrittenDownOnceAnHour() {
        var dossier = Dossiers.warning(context, Dossiers.inForce(context));
        var worker = dossier.caller(Dossiers.LANDLORD);
        cases.subjects(dossier.caseId, worker);
        cases.subjects(dossier.caseId, worker);
        cases.subjects(dossier.caseId, dossier.caller("cranium-dpo"));
        assertThatThrownBy(() -> cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .isInstanceOf(NotHereException.class);
        assertThat(heard.of(SubjectsSeen.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .as("to whom nothing was sent yet the case is not there")
                .extracting(SubjectsSeen::body, SubjectsSeen::personId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Dossiers.WOONSPRONG, worker.personId()),
                        org.assertj.core.groups.Tuple.tuple(
                                Dossiers.WOONSPRONG,
                                dossier.caller("cranium-dpo").personId()));
    }

    @Test
    void whoIsNotAskedLearnsNoNumberHoweverItIsAskedFor() {
        var dossier = Dossiers.warning(context, Dossiers.inForce(context));
        var told = dossier.caller(Dossiers.SUPPORTER);
        assertThat(numbers.open(dossier.caseId, ReadingPurpose.IDENTIFY, told))
                .extracting(IdentifiedSubject::name, IdentifiedSubject::insz)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, null));
        assertThat(heard.of(SubjectsIdentified.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .as("who is told no more than a role identified nobody")
                .isEmpty();
    }

    @Test
    void whoeverReadsTheReasonsBesideAFormIsWrittenDownOnceAnHour() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        var transfer = dossier.lastTransfer().id();
        var officer = dossier.caller("cranium-dpo");
        preparations.of(transfer, officer);
        assertThat(seenBy(officer, dossier)).as("nothing was written yet").isZero();
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"));
        preparations.of(transfer, officer);
        preparations.of(transfer, officer);
        assertThat(seenBy(officer, dossier)).isEqualTo(1);
        assertThat(heard.readings(dossier.caseId))
                .as("reasons are not the data, which are still to be read again")
                .noneMatch(event -> event.personId().equals(officer.personId()));
    }

    private long seenBy(Caller caller, Dossiers dossier) {
        return heard.of(SubjectsSeen.class).stream()
                .filter(event -> event.caseId().equals(dossier.caseId))
                .filter(event -> event.personId().equals(caller.personId()))
                .count();
    }

    @Test
    void twoPagesAtOnceAreOneSight() throws Exception {
        var dossier = Dossiers.support(context);
        var officer = dossier.caller("cranium-dpo");
        var pages = Executors.newFixedThreadPool(4);
        try {
            Callable<?> page = () -> cases.subjects(dossier.caseId, officer);
            for (var done : pages.invokeAll(Collections.nCopies(4, page))) {
                done.get();
            }
        } finally {
            pages.shutdown();
        }
        assertThat(seenBy(officer, dossier)).isEqualTo(1);
    }

    @Test
    void whoIsToldSomethingKnowsNothingBeforehandAndOnlyTheRoleBesideIt() {
        var dossier = Dossiers.warning(context, Dossiers.inForce(context));
        assertThatThrownBy(() -> cases.require(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .isInstanceOf(NotHereException.class);
        dossier.exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, Map.of("B-ID-NAME", "Karima Ouali"));
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::role, SubjectView::name, SubjectView::maskedInsz)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SubjectRole.TENANT, null, null));
    }

    @Test
    void theReceiverOpensNothingBeforeItWasSent() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"));
        assertThatThrownBy(() -> dossier.read(Dossiers.SUPPORTER, ReadingPurpose.FOLLOW_UP))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> dossier.read(Dossiers.SUPPORTER, ReadingPurpose.SECOND_READING))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> preparations.of(dossier.lastTransfer().id(), dossier.caller(Dossiers.SUPPORTER)))
                .isInstanceOf(NotHereException.class);
        var prepared = preparations.of(dossier.lastTransfer().id(), dossier.caller(Dossiers.LANDLORD));
        assertThat(prepared.refused())
                .extracting(PreparationView.RefusedItem::code)
                .contains("B-FIN-ARREARS");
        assertThat(prepared.items())
                .filteredOn(item -> Boolean.TRUE.equals(item.include()))
                .extracting(PreparationView.PreparedItem::code)
                .containsExactly("B-ID-NAME");
    }

    @Test
    void looksAtWhatWasNotSentAreForTheLedgerOfTheirOwnBody() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"));
        var ledger = new LedgerOf(context, dossier.caseId);
        dossier.read(Dossiers.LANDLORD, ReadingPurpose.SECOND_READING);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(LedgerWriter.class)
                        .append(NewEntry.under(dossier.protocolId, EntryKind.DATA_READ)
                                .between(Dossiers.WOONSPRONG, Dossiers.GISTEL)
                                .in(dossier.caseId, dossier.lastTransfer().id())
                                .with("purpose", ReadingPurpose.HAND_OVER)));
        assertThat(ledger.told(Dossiers.WOONSPRONG, EntryKind.DATA_READ))
                .anyMatch(line -> line.contains("opende de gegevens in voorbereiding (een tweede lezing)"));
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.DATA_READ))
                .as("also those that an earlier release wrote for both")
                .isEmpty();
        dossier.transmit(Dossiers.LANDLORD);
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.DATA_READ)).isEmpty();
        dossier.read(Dossiers.LANDLORD, ReadingPurpose.FOLLOW_UP);
        assertThat(ledger.told(Dossiers.WOONSPRONG, EntryKind.DATA_READ))
                .anyMatch(line -> line.contains("opende de meegedeelde gegevens"));
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.DATA_READ))
                .as("why a body looks back is its own")
                .isEmpty();
    }

    @Test
    void aPersonIsFoundByThoseWhoKnowThatTheCaseIsAboutThem() {
        var insz = Dossiers.insz();
        var hash = lookup.hash(new Insz(insz));
        var dossier = sent(insz);
        assertThat(search.casesAbout(hash, List.of(Dossiers.GISTEL))).containsExactly(dossier.caseId);
        assertThat(search.casesAbout(hash, List.of(Dossiers.WOONSPRONG))).containsExactly(dossier.caseId);
        assertThat(search.casesAbout(hash, List.of(Dossiers.ELEGAST))).isEmpty();
        assertThat(cases.visibleTo(dossier.caller(Dossiers.SUPPORTER), filter(new Insz(insz).display()))
                        .cases())
                .extracting(CaseView::id)
                .containsExactly(dossier.caseId);
        assertThat(cases.visibleTo(dossier.caller(Dossiers.SUPPORTER), filter("geen nummer"))
                        .total())
                .isZero();
    }

    private Dossiers sent(String insz) {
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        return dossier.inform(Dossiers.LANDLORD)
                .assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"))
                .transmit(Dossiers.LANDLORD);
    }

    private static CaseFilter filter(@org.jspecify.annotations.Nullable String insz) {
        return new CaseFilter(null, null, null, insz, 1, 100);
    }
}
