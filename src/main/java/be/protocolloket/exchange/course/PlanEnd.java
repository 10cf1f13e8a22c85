package be.protocolloket.exchange.course;

import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.TaskContext;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a repayment plan ended. Its day counts for who followed it and for who guides it, because both know it. */
@Component
class PlanEnd {

    private final SupportAgreements agreements;
    private final CaseClosing closing;

    PlanEnd(SupportAgreements agreements, CaseClosing closing) {
        this.agreements = agreements;
        this.closing = closing;
    }

    void on(LocalDate day, boolean paid, CaseTask task, TaskContext context) {
        agreements.end(task.caseId(), day, paid);
        EnterpriseNumber guide = context.get(RentArrearsProcess.Variables.SUPPORTER_NUMBER);
        Stream.of(task.body(), guide)
                .distinct()
                .forEach(body -> closing.helpEnded(
                        task.caseId(), paid, day, body, body.equals(task.body()) ? task.personId() : null));
    }
}
