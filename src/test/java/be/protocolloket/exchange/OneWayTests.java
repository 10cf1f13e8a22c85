package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.event.SubjectInformed;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.start.StartingPoint;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Under the protocol from Elegast to Woonhaven data go one way, by its platform, and people are informed afterwards. */
@IntegrationTest
public class OneWayTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseOpening desk;

    @Autowired
    Heard heard;

    @Test
    void dataGoOneWayAndTheReceiverInformsAfterwards() {
        var protocol = Dossiers.oneWay(context);
        var dossier = Dossiers.open(context, proposal(protocol, context), "elegast-begeleider");
        assertThat(dossier.openElements()).as("no notice beforehand").containsExactly("userTask_assessItems");
        assertThat(dossier.codes()).contains("A-ID-NAME", "A-INCOME").doesNotContain("A-BLANK");
        dossier.assess("elegast-begeleider", Map.of("A-ID-NAME", "Jan Janssens", "A-INCOME", "1.450 euro per maand"));
        assertThat(dossier.look("elegast-begeleider", "userTask_transmitItems")
                        .options()
                        .get("deliveries"))
                .extracting(option -> option.value())
                .contains("PORTAL")
                .doesNotContain("LETTER");
        dossier.transmit("elegast-begeleider").acknowledge("woonhaven-dossier");
        assertThat(dossier.openElements()).contains("userTask_informAfterwards");
        dossier.complete(
                "woonhaven-dossier",
                "userTask_informAfterwards",
                "exemption",
                "PROVIDED_BY_LAW",
                "reference",
                "BVCW, art. 6.71, § 3");
        assertThat(heard.of(SubjectInformed.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .hasSize(1)
                .allMatch(SubjectInformed::exempted);
    }

    @Test
    void theReceiverStartsNothing() {
        var protocol = Dossiers.oneWay(context);
        var caller = Dossiers.caller(context, "woonhaven-dossier");
        var refused = catchThrowableOfType(
                CaseRefusedException.class,
                () -> desk.open(
                        proposal(protocol, new EnterpriseNumber(CaseStory.WOONHAVEN), Dossiers.ELEGAST), caller));
        assertThat(refused.problems()).extracting(FieldProblem::field).contains("trigger", "counterpart");
        assertThat(desk.startingPoints(caller))
                .extracting(StartingPoint::protocolId)
                .doesNotContain(protocol);
    }

    public static NewCase proposal(UUID protocol, ApplicationContext context) {
        var other = context.getBean(CaseOpening.class)
                .offer(protocol, Dossiers.ELEGAST, Dossiers.caller(context, "elegast-begeleider"))
                .counterparts()
                .get(0);
        return proposal(protocol, Dossiers.ELEGAST, other);
    }

    private static NewCase proposal(UUID protocol, EnterpriseNumber initiator, EnterpriseNumber other) {
        return new NewCase(
                protocol,
                CaseKind.SUBTENANT_PROPOSAL,
                "SUBTENANT_PROPOSED",
                null,
                initiator,
                other,
                CaseDetails.NONE,
                List.of(new NewSubject(SubjectRole.SUBTENANT, "Jan Janssens", Dossiers.insz())),
                false);
    }
}
