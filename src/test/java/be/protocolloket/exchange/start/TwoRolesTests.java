package be.protocolloket.exchange.start;

import static be.protocolloket.Dossiers.GISTEL;
import static be.protocolloket.Dossiers.LANDLORD;
import static be.protocolloket.Dossiers.SUPPORTER;
import static be.protocolloket.Dossiers.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant who asks for another dwelling is one person in two roles, where the text is about both. */
@IntegrationTest
class TwoRolesTests {

    private static final String INFORM = "userTask_informSubject";
    private static final String NAME = "Roger Vandamme";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTextThatIsAboutTenantsOnlyRefusesTheCandidate() {
        String insz = Dossiers.insz();
        var asked = moving(
                Dossiers.inForce(context),
                new NewSubject(SubjectRole.TENANT, NAME, insz),
                new NewSubject(SubjectRole.CANDIDATE_TENANT, NAME, insz));
        assertThat(refused(asked)).isNotEmpty().allMatch(problem -> problem.startsWith("subjects[1].role "));
    }

    @Test
    void whereTheTextTiesBothEachRoleIsJudgedByItsOwnItemsAndThePersonIsAskedOnce() {
        UUID protocol = bothRoles();
        String insz = Dossiers.insz();
        var tenant = new NewSubject(SubjectRole.TENANT, NAME, insz);
        assertThat(refused(
                        moving(protocol, tenant, new NewSubject(SubjectRole.CANDIDATE_TENANT, "Paul Peeters", insz))))
                .containsExactly("subjects[1].name exchange.problem.name-other");
        assertThat(refused(moving(protocol, tenant, new NewSubject(SubjectRole.CO_RESIDENT, NAME, insz))))
                .containsExactly("subjects[1].insz exchange.problem.insz-twice");

        var dossier = Dossiers.open(
                context, moving(protocol, tenant, new NewSubject(SubjectRole.CANDIDATE_TENANT, NAME, insz)), LANDLORD);
        assertThat(dossier.codes()).contains("B-ID-NAME", "B-ID-CTRLNO").doesNotHaveDuplicates();
        assertThat((List<?>) dossier.look(LANDLORD, INFORM).values().get("subjects"))
                .hasSize(1);
        dossier.exchange(LANDLORD, SUPPORTER, Map.of("B-ID-NAME", SaidOfPeople.say(NAME)));

        assertThat(dossier.codes()).containsExactly("B-LIFE-2");
        assertThat(jdbc.sql("""
                select s.role from transfer_item i join case_subject s on s.id = i.subject_id where i.transfer_id = :transfer""")
                        .param("transfer", dossier.lastTransfer().id())
                        .query(String.class)
                        .list())
                .containsExactly("CANDIDATE_TENANT");
        dossier.inform(SUPPORTER);
    }

    @Test
    void aMereTenantIsNotAskedForANumberOfCandidates() {
        var tenant = Dossiers.open(
                context,
                moving(Dossiers.inForce(context), new NewSubject(SubjectRole.TENANT, NAME, Dossiers.insz())),
                LANDLORD);
        tenant.inform(LANDLORD);
        assertThat(items(tenant))
                .anyMatch(item -> item.contains("inschrijvingsnummer"))
                .noneMatch(item -> item.contains("kandidaat-huurdersnummer"));
        var candidate = Dossiers.support(context).inform(LANDLORD);
        assertThat(items(candidate)).anyMatch(item -> item.contains("kandidaat-huurdersnummer"));
    }

    private static List<String> items(Dossiers dossier) {
        return ((List<?>)
                        dossier.look(LANDLORD, "userTask_assessItems").values().get("items"))
                .stream()
                        .map(row -> String.valueOf(((Map<?, ?>) row).get("item")))
                        .toList();
    }

    /** A protocol whose ground on who wants to move says that it is about candidates too. */
    private UUID bothRoles() {
        return Dossiers.changed(
                context,
                json -> json.replaceFirst(
                        "(?s)(\"code\"\\s*:\\s*\"TRANSFER_SHORTCOMING\".*?\"subjectRoles\"\\s*:\\s*\\[)",
                        "$1\"CANDIDATE_TENANT\","));
    }

    private static NewCase moving(UUID protocol, NewSubject... people) {
        return new NewCase(
                protocol,
                CaseKind.SUPPORT_AGREEMENT,
                "ALLOCATION_UNDER_SUPPORT",
                "TRANSFER_SHORTCOMING",
                WOONSPRONG,
                GISTEL,
                CaseDetails.NONE,
                List.of(people),
                false);
    }

    private List<String> refused(NewCase asked) {
        return catchThrowableOfType(CaseRefusedException.class, () -> Dossiers.open(context, asked, LANDLORD))
                .problems()
                .stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
    }
}
