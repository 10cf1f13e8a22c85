package be.protocolloket.exchange.linked;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.linked.SupportOffer.Way;
import be.protocolloket.exchange.linked.WarnedPeople.Known;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts the case about a support agreement by the way of every case, so that the rule judges it as one that is typed. */
@Component
class SupportStart {

    private final CaseOpening opening;

    SupportStart(CaseOpening opening) {
        this.opening = opening;
    }

    /** @throws TaskRefusedException with every reason at this field */
    UUID open(CaseView warning, EnterpriseNumber body, Way way, Known known, String field, Caller caller) {
        var asked = new NewCase(
                warning.protocolId(),
                CaseKind.SUPPORT_AGREEMENT,
                way.trigger(),
                way.ground(),
                body,
                warning.other(body),
                new CaseDetails(known.arrears(), null, null, null),
                known.people(),
                true);
        try {
            return opening.open(asked, caller);
        } catch (CaseRefusedException refused) {
            throw new TaskRefusedException(refused.problems().stream()
                    .map(problem -> new FieldProblem(field, problem.messageKey(), problem.args()))
                    .distinct()
                    .toList());
        }
    }
}
