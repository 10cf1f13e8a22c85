package be.protocolloket.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a careful reader of the two seeds knows, clause by clause, is in the samples. */
@Execution(ExecutionMode.CONCURRENT)
class SampleFactsTests {

    private final ProtocolDocument elegast = Samples.elegast();
    private final ProtocolDocument woonsprong = Samples.woonsprong();

    @Test
    void titleDateAndDirectionAreAsStated() {
        assertThat(elegast.documentDate()).isEqualTo(LocalDate.of(2024, 5, 24));
        assertThat(elegast.direction()).isEqualTo(Direction.ONE_WAY);
        assertThat(elegast.place()).isEqualTo("Antwerpen");
        assertThat(woonsprong.documentDate()).isEqualTo(LocalDate.of(2025, 12, 9));
        assertThat(woonsprong.direction()).isEqualTo(Direction.MUTUAL);
        assertThat(woonsprong.place()).isEqualTo("Gistel");
    }

    @Test
    void partiesCarryWhatTheirClauseSays() {
        assertThat(elegast.parties())
                .extracting(Party::enterpriseNumber, Party::legalForm, Party::foundedOn, Party::alias)
                .containsExactly(
                        tuple("0410.412.146", "vzw", LocalDate.of(1956, 5, 12), "Elegast"),
                        tuple("0403.795.657", "BV", LocalDate.of(1921, 4, 20), "Woonhaven"));
        assertThat(woonsprong.parties())
                .extracting(Party::enterpriseNumber, Party::foundedOn, Party::alias, Party::truncated)
                .containsExactly(
                        tuple("0405.260.456", null, null, true), tuple("0212.213.729", null, "OCMW (Gistel)", false));
    }

    @Test
    void statusOfWoonhavenIsKeptThoughItContradictsItsCitation() {
        assertThat(statusOf(elegast, "woonhaven")).isEqualTo(tuple(StatusCategory.LOCAL_AUTHORITY, "6°"));
        assertThat(statusOf(elegast, "elegast")).isEqualTo(tuple(StatusCategory.PUBLIC_TASK_INSTITUTION, "6°"));
        assertThat(statusOf(woonsprong, "ocmw-gistel")).isEqualTo(tuple(StatusCategory.LOCAL_AUTHORITY, "5°, d)"));
    }

    private static Object statusOf(ProtocolDocument document, String id) {
        PartyStatus status = document.party(id).orElseThrow().status();
        return tuple(status.category(), status.citation());
    }

    @Test
    void representativesAndSignatoriesAreDifferentLists() {
        assertThat(elegast.party("elegast").orElseThrow().representatives())
                .extracting(Representative::name, Representative::function)
                .containsExactly(tuple("Jan De Koninck", "algemeen directeur"));
        assertThat(elegast.slots())
                .extracting(SignatorySlot::name, SignatorySlot::function)
                .containsExactlyInAnyOrder(
                        tuple("Jan De Koninck", "directeur"),
                        tuple("Wouter Gehre", "directeur"),
                        tuple("Raf Vaasen", "voorzitter"),
                        tuple("Els van Doesburg", "voorzitter"));
    }

    @Test
    void oneSlotOfTheOcmwIsVacant() {
        assertThat(woonsprong.slots())
                .extracting(SignatorySlot::name, SignatorySlot::state)
                .containsExactly(
                        tuple("John Crombez", SeatState.NAMED),
                        tuple("Sara Casteur", SeatState.NAMED),
                        tuple(null, SeatState.VACANT),
                        tuple("Joost Mangeleer", SeatState.NAMED));
        assertThat(woonsprong.slots()).allMatch(SignatorySlot::required).allMatch(slot -> slot.order() == null);
    }

    @Test
    void advicesAreAsStatedEvenWhereTheirDateCannotBeRight() {
        assertThat(elegast.statedAdvices())
                .extracting(StatedAdvice::party, StatedAdvice::statedDate, StatedAdvice::outcome)
                .containsExactly(
                        tuple("elegast", LocalDate.of(2022, 6, 30), AdviceOutcome.UNSPECIFIED),
                        tuple("elegast", LocalDate.of(2023, 8, 24), AdviceOutcome.UNSPECIFIED),
                        tuple("elegast", LocalDate.of(2024, 10, 3), AdviceOutcome.UNSPECIFIED),
                        tuple("elegast", LocalDate.of(2024, 3, 29), AdviceOutcome.UNSPECIFIED),
                        tuple("woonhaven", LocalDate.of(2024, 5, 22), AdviceOutcome.UNSPECIFIED));
        StatedAdvice impossible = elegast.statedAdvices().get(2);
        assertThat(impossible.correctedDate()).isNull();
        assertThat(impossible.note()).contains("03/10/2023");
        assertThat(woonsprong.statedAdvices())
                .extracting(StatedAdvice::statedDate, StatedAdvice::outcome)
                .containsExactly(
                        tuple(LocalDate.of(2025, 12, 10), AdviceOutcome.POSITIVE),
                        tuple(LocalDate.of(2025, 12, 11), AdviceOutcome.POSITIVE));
    }

    @Test
    void recitalLettersAreTextAndKeepTheirGap() {
        assertThat(elegast.recitals()).extracting(Recital::label).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(woonsprong.recitals()).extracting(Recital::label).containsExactly("A", "B", "C", "D", "F", "G");
    }

    @Test
    void elevenArticlesInTheUsualOrder() {
        for (ProtocolDocument document : List.of(elegast, woonsprong)) {
            assertThat(document.articles())
                    .extracting(Article::topic)
                    .containsExactly(
                            ArticleTopic.SUBJECT,
                            ArticleTopic.JUSTIFICATION,
                            ArticleTopic.DATA,
                            ArticleTopic.RECIPIENTS,
                            ArticleTopic.PERIODICITY,
                            ArticleTopic.SECURITY,
                            ArticleTopic.QUALITY,
                            ArticleTopic.SANCTION,
                            ArticleTopic.NOTIFICATION,
                            ArticleTopic.LAW,
                            ArticleTopic.EFFECT);
        }
        assertThat(woonsprong.articleOn(ArticleTopic.DATA).orElseThrow().body())
                .extracting(Block::number)
                .containsSubsequence("3.1", "3.1");
    }

    @Test
    void flowsGoOneWayOrBothWays() {
        assertThat(elegast.flows())
                .extracting(Flow::discloser, Flow::receiver)
                .containsExactly(tuple("elegast", "woonhaven"));
        assertThat(woonsprong.flows())
                .extracting(Flow::discloser, Flow::receiver)
                .containsExactly(tuple("woonsprong", "ocmw-gistel"), tuple("ocmw-gistel", "woonsprong"));
    }

    @Test
    void originalPurposesOfElegastAreEmpty() {
        assertThat(elegast.flows().get(0).purposes(PurposeSide.ORIGINAL)).isEmpty();
        assertThat(elegast.flows().get(0).purposes(PurposeSide.RECEIVER)).hasSize(2);
        assertThat(woonsprong.flows())
                .allSatisfy(
                        flow -> assertThat(flow.purposes(PurposeSide.ORIGINAL)).isNotEmpty());
    }

    @Test
    void legalBasesKeepOrderQuotationElisionAndValidity() {
        List<LegalBasis> bases = elegast.flows().get(0).legalBases();
        assertThat(bases)
                .extracting(
                        basis -> basis.reference().article(),
                        basis -> basis.reference().paragraph())
                .containsExactly(
                        tuple("3", null),
                        tuple("42", null),
                        tuple("6.71", "1"),
                        tuple("6.71", "3"),
                        tuple("6.71", "2"));
        assertThat(bases.get(0).validFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(bases.get(0).quote()).startsWith("“Een organisatie voor bijzondere jeugdzorg");
        assertThat(bases.get(1).elided()).isTrue();
        assertThat(bases.get(1).quote()).contains("[...]");
        assertThat(woonsprong.flows())
                .allSatisfy(flow -> assertThat(flow.legalBases())
                        .extracting(LegalBasis::annexRef)
                        .contains("2", "3"));
    }

    @Test
    void tableOfElegastSkipsNumberThreeAndHasABlankBullet() {
        Flow flow = elegast.flows().get(0);
        assertThat(flow.itemGroups())
                .extracting(ItemGroup::sequence)
                .containsExactly("Gegeven 1", "Gegeven 2", "Gegeven 4", "Gegeven 5");
        assertThat(flow.items())
                .extracting(DataItem::code)
                .containsExactly(
                        "A-ID-NAME", "A-RRN", "A-INCOME", "A-BALANCES", "A-BLANK", "A-FREE-ACQ", "A-ADDR-HIST");
        assertThat(item(flow, "A-BLANK").label()).isNull();
        assertThat(item(flow, "A-RRN").nationalNumber()).isTrue();
        assertThat(item(flow, "A-RRN").legalTitle())
                .containsExactly(new LegalReference("BVCW", "6.79", "2", "3e lid", "1°"));
        assertThat(item(flow, "A-ADDR-HIST").category()).isEqualTo(DataCategory.ADDRESS_HISTORY);
    }

    @Test
    void itemsOfWoonsprongCarryTheirConditions() {
        Flow out = woonsprong.flow("woonsprong-ocmw").orElseThrow();
        Flow back = woonsprong.flow("ocmw-woonsprong").orElseThrow();
        assertThat(out.items())
                .extracting(DataItem::code)
                .containsExactly(
                        "B-ID-NAME",
                        "B-ID-DOB",
                        "B-ID-CTRLNO",
                        "B-ID-INSZ",
                        "B-CT-ADDR",
                        "B-CT-TEL",
                        "B-CT-MAIL",
                        "B-FIN-ARREARS",
                        "B-LIFE-1");
        assertThat(back.items()).extracting(DataItem::code).containsExactly("B-LIFE-2", "B-FB-END");
        assertThat(conditions(out, "B-FIN-ARREARS")).containsExactly(ConditionCode.HAS_RENT_ARREARS);
        assertThat(conditions(back, "B-LIFE-2"))
                .containsExactly(ConditionCode.SUBJECT_IS_CANDIDATE, ConditionCode.CASE_BY_CASE);
        assertThat(conditions(back, "B-FB-END")).containsExactly(ConditionCode.SUPPORT_AGREEMENT_ENDED);
        assertThat(item(out, "B-ID-CTRLNO").alternatives()).hasSize(2);
        assertThat(item(out, "B-CT-TEL").alternatives()).hasSize(2);
        assertThat(item(out, "B-ID-INSZ").nationalNumber()).isTrue();
        assertThat(item(out, "B-ID-INSZ").legalTitle()).isEmpty();
        assertThat(List.of(item(out, "B-LIFE-1"), item(back, "B-LIFE-2")))
                .allMatch(item -> item.specialCategory() == SpecialCategory.POSSIBLE)
                .allMatch(item -> item.art9Basis() == Art9Ground.ART_9_2_G);
    }

    private static DataItem item(Flow flow, String code) {
        return flow.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<ConditionCode> conditions(Flow flow, String code) {
        return item(flow, code).conditions().stream().map(Condition::code).toList();
    }

    @Test
    void retentionIsAPeriodAfterEitherEventOrLastsUntilSuccess() {
        RetentionRule woonhaven = elegast.flows().get(0).retention().get(0);
        assertThat(woonhaven.anchors()).containsExactly(AnchorEvent.CANDIDATE_FILE_STRUCK, AnchorEvent.LEASE_ENDED);
        assertThat(woonhaven.offset()).isEqualTo(Period.ofYears(10));
        assertThat(woonhaven.receiver()).isEqualTo("woonhaven");
        List<RetentionRule> rules = woonsprong.flows().stream()
                .flatMap(flow -> flow.retention().stream())
                .toList();
        assertThat(rules)
                .extracting(RetentionRule::receiver, RetentionRule::kind)
                .containsExactly(
                        tuple("ocmw-gistel", RetentionKind.EVENT),
                        tuple("ocmw-gistel", RetentionKind.EVENT),
                        tuple("woonsprong", RetentionKind.QUALITATIVE),
                        tuple("woonsprong", RetentionKind.EVENT));
        assertThat(rules.get(1).references().get(0).article()).isEqualTo("6.3/1");
        assertThat(rules.get(3).references().get(0).article()).isEqualTo("6.13");
        assertThat(rules).allMatch(rule -> !rule.anchors().contains(AnchorEvent.SUPPORT_ENDED_OTHERWISE));
    }

    @Test
    void measuresOfWoonhavenAreAllInForceAndOneIsReviewedYearly() {
        assertThat(elegast.party("elegast").orElseThrow().securityMeasures()).isEmpty();
        List<SecurityMeasure> measures =
                elegast.party("woonhaven").orElseThrow().securityMeasures();
        assertThat(measures).hasSize(16).allMatch(measure -> measure.status() == MeasureStatus.IN_FORCE);
        assertThat(measures)
                .filteredOn(measure -> measure.reviewPeriod() != null)
                .extracting(SecurityMeasure::reviewPeriod)
                .containsExactly(Period.ofYears(1));
        assertThat(measures).flatExtracting(SecurityMeasure::prohibitedChannels).containsExactly(Channel.CLOUD_STORAGE);
    }

    @Test
    void fourBulletsWithFiveDocumentsOfWoonsprongWaitForItsBoard() {
        List<SecurityMeasure> pending = pending("woonsprong");
        assertThat(woonsprong.party("woonsprong").orElseThrow().securityMeasures())
                .hasSize(11);
        assertThat(pending)
                .hasSize(4)
                .allMatch(SecurityMeasure::agreedWithDpo)
                .allMatch(measure -> measure.approvalBody() == GoverningBody.BOARD_OF_DIRECTORS);
        assertThat(pending).flatExtracting(SecurityMeasure::documents).hasSize(5);
    }

    @Test
    void onePolicyOfTheOcmwWaitsForCollegeOrPermanentBureau() {
        assertThat(woonsprong.party("ocmw-gistel").orElseThrow().securityMeasures())
                .hasSize(13);
        assertThat(pending("ocmw-gistel"))
                .extracting(SecurityMeasure::approvalBody)
                .containsExactly(GoverningBody.COLLEGE_OR_PERMANENT_BUREAU);
    }

    private List<SecurityMeasure> pending(String party) {
        return woonsprong.party(party).orElseThrow().securityMeasures().stream()
                .filter(measure -> measure.status() == MeasureStatus.PENDING_APPROVAL)
                .toList();
    }

    @Test
    void mfaWherePossibleKeepsItsQualifier() {
        assertThat(woonsprong.parties())
                .allSatisfy(party -> assertThat(party.securityMeasures())
                        .anyMatch(measure -> "waar mogelijk".equals(measure.qualifier())));
    }

    @Test
    void dataProtectionOfficersAreOrganisationsOrOnlyAMailbox() {
        assertThat(elegast.party("elegast").orElseThrow().dpo())
                .isEqualTo(new DpoMandate(null, null, "privacy@elegast.be", null));
        assertThat(elegast.party("woonhaven").orElseThrow().dpo().mailbox()).isEqualTo("dpo.sociaalwonen@cranium.eu");
        assertThat(woonsprong.parties())
                .extracting(
                        party -> party.dpo().organisation(),
                        party -> party.dpo().mailbox())
                .containsExactly(tuple("Cranium", "privacy@woonsprong.be"), tuple("WVI", "dpo@gistel.be"));
    }

    @Test
    void recipientsAreListedPerParty() {
        assertThat(elegast.recipients())
                .hasSize(3)
                .allMatch(recipient ->
                        recipient.party().equals("woonhaven") && recipient.kind() == RecipientKind.INTERNAL);
        assertThat(woonsprong.recipients())
                .extracting(Recipient::party, Recipient::kind)
                .containsExactly(
                        tuple("woonsprong", RecipientKind.INTERNAL),
                        tuple("woonsprong", RecipientKind.INTERNAL),
                        tuple("woonsprong", RecipientKind.SUPERVISOR),
                        tuple("woonsprong", RecipientKind.PROCESSOR),
                        tuple("ocmw-gistel", RecipientKind.INTERNAL),
                        tuple("ocmw-gistel", RecipientKind.PROCESSOR));
    }

    @Test
    void processorsStandInAnnexOneOrNowhere() {
        assertThat(elegast.processors())
                .extracting(Processor::party, Processor::name, Processor::openEnded)
                .containsExactly(
                        tuple("elegast", "Kalena", true),
                        tuple("woonhaven", "Ortec", false),
                        tuple("woonhaven", "Ordiges", false));
        assertThat(elegast.annex("1").orElseThrow().present()).isTrue();
        assertThat(woonsprong.processors()).isEmpty();
        assertThat(woonsprong.annexes())
                .extracting(Annex::number, Annex::required, Annex::present)
                .containsExactly(tuple("1", true, false), tuple("2", true, false), tuple("3", true, false));
    }

    @Test
    void triggersStartTheirKindOfCase() {
        assertThat(elegast.triggers())
                .extracting(Trigger::caseKind, Trigger::initiators)
                .containsExactly(tuple(CaseKind.SUBTENANT_PROPOSAL, List.of("elegast")));
        assertThat(woonsprong.triggers())
                .extracting(Trigger::caseKind)
                .containsExactly(
                        CaseKind.REGISTRATION_HELP,
                        CaseKind.SUPPORT_AGREEMENT,
                        CaseKind.SUPPORT_AGREEMENT,
                        CaseKind.TERMINATION_WARNING);
        assertThat(woonsprong.caseKinds()).contains(CaseKind.RENT_ARREARS);
    }

    @Test
    void fourGroundsAllowAllocationDespiteAGroundForRefusal() {
        assertThat(woonsprong.grounds())
                .filteredOn(Ground::refusalException)
                .extracting(Ground::code)
                .containsExactly("EX_TENANT_SHORTCOMING", "EX_TENANT_DEBT", "TRANSFER_SHORTCOMING", "CANDIDATE_THREAT");
        assertThat(woonsprong.grounds())
                .filteredOn(Ground::partOfTenantObligations)
                .extracting(Ground::code)
                .containsExactly("EX_TENANT_SHORTCOMING");
        assertThat(woonsprong.grounds())
                .filteredOn(Ground::tripartite)
                .extracting(Ground::code)
                .containsExactly("ARREARS");
    }

    @Test
    void effectForumAndTerminationAreParameters() {
        assertThat(elegast.effectRule()).isEqualTo(new EffectRule(EffectKind.FIXED_DATE, LocalDate.of(2024, 5, 24)));
        assertThat(woonsprong.effectRule()).isEqualTo(new EffectRule(EffectKind.ON_LAST_SIGNATURE, null));
        assertThat(elegast.forum().court()).isEqualTo("de bevoegde rechtbank in Antwerpen");
        assertThat(woonsprong.forum().court()).endsWith("afdeling Brugge");
        assertThat(elegast.termination())
                .isEqualTo(new Termination(Period.ofMonths(3), NoticeForm.WRITTEN, List.of("elegast")));
        assertThat(woonsprong.termination().breachEndBy()).containsExactly("woonsprong", "ocmw-gistel");
        assertThat(List.of(elegast.duration(), woonsprong.duration()))
                .allMatch(duration -> duration.kind() == DurationKind.INDEFINITE_WHILE_LEGAL_GROUND);
    }

    @Test
    void obligationsOfElegastAreAsymmetric() {
        for (ObligationKind kind : List.of(
                ObligationKind.QUALITY_REPORT,
                ObligationKind.LAW_CHANGE,
                ObligationKind.PROCESSOR_CHANGE,
                ObligationKind.ONWARD_NOTICE)) {
            assertThat(bearers(elegast, kind)).as(kind.name()).containsExactly("woonhaven");
        }
        assertThat(bearers(elegast, ObligationKind.BREACH_END)).containsExactly("elegast");
        assertThat(bearers(elegast, ObligationKind.PROOF)).containsExactly("elegast", "woonhaven");
    }

    @Test
    void obligationsOfWoonsprongAreMutual() {
        for (ObligationKind kind : ObligationKind.values()) {
            assertThat(bearers(woonsprong, kind)).as(kind.name()).containsExactly("woonsprong", "ocmw-gistel");
        }
    }

    private static List<String> bearers(ProtocolDocument document, ObligationKind kind) {
        return document.obligations().stream()
                .filter(obligation -> obligation.kind() == kind)
                .flatMap(obligation -> obligation.by().stream())
                .toList();
    }

    @Test
    void onwardDisclosureNeedsAmendmentInOneAndNoticeInTheOther() {
        assertThat(elegast.party("woonhaven").orElseThrow().onwardPolicy()).isEqualTo(OnwardPolicy.AMEND);
        assertThat(woonsprong.parties()).allMatch(party -> party.onwardPolicy() == OnwardPolicy.NOTICE);
    }

    @Test
    void channelsArePlatformOrLetterMailAndLink() {
        ChannelRules platform = elegast.flows().get(0).channels();
        assertThat(platform.allowed()).containsExactly(Channel.SECURE_PLATFORM);
        assertThat(platform.host()).isEqualTo("woonhaven");
        assertThat(platform.personalAccounts()).isTrue();
        assertThat(woonsprong.flows()).extracting(Flow::channels).allSatisfy(rules -> {
            assertThat(rules.allowed()).containsExactly(Channel.LETTER, Channel.EMAIL, Channel.SECURE_LINK);
            assertThat(rules.whenSensitive()).containsExactly(Channel.SECURE_LINK);
            assertThat(rules.whenBulk()).containsExactly(Channel.SECURE_LINK);
        });
    }

    @Test
    void dataSubjectIsInformedBeforehandOnlyWhereTheTextPromisesIt() {
        assertThat(elegast.subjectNotice().moment()).isEqualTo(NoticeMoment.ART14);
        assertThat(woonsprong.subjectNotice().moment()).isEqualTo(NoticeMoment.BEFORE_TRANSFER);
        assertThat(woonsprong.subjectNotice().responsible()).isNull();
    }

    @Test
    void publicationTargetsDifferPerParty() {
        assertThat(woonsprong.party("woonsprong").orElseThrow().publicationTargets())
                .extracting(PublicationTarget::kind)
                .containsExactly(PublicationKind.OWN_WEBSITE, PublicationKind.SECTOR_OVERVIEW);
        assertThat(elegast.parties())
                .allSatisfy(party -> assertThat(party.publicationTargets()).hasSize(1));
    }

    @Test
    void authorisationsInTheFootnoteHaveTheirOwnBeneficiary() {
        assertThat(elegast.authorisations()).hasSize(4).noneMatch(a -> "elegast".equals(a.beneficiary()));
        assertThat(elegast.articleOn(ArticleTopic.QUALITY).orElseThrow().footnotes())
                .flatExtracting(Footnote::authorisations)
                .hasSize(4);
    }

    @Test
    void lostWordsAreMarked() {
        assertThat(woonsprong.flows().get(0).purposes()).anyMatch(Purpose::truncated);
        assertThat(woonsprong.preamble()).anyMatch(Block::truncated);
        assertThat(woonsprong.party("woonsprong").orElseThrow().securityMeasures())
                .anyMatch(SecurityMeasure::truncated);
    }
}
