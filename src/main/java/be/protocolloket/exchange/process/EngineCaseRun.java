package be.protocolloket.exchange.process;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.start.CaseRoles;
import be.protocolloket.exchange.start.CaseRun;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process of a case in the transaction that opens the case. */
@Component
class EngineCaseRun implements CaseRun {

    private static final Map<CaseKind, String> PROCESSES = Map.of(
            CaseKind.SUPPORT_AGREEMENT, SupportAgreementProcess.KEY,
            CaseKind.TERMINATION_WARNING, TerminationWarningProcess.KEY,
            CaseKind.RENT_ARREARS, RentArrearsProcess.KEY,
            CaseKind.SUBTENANT_PROPOSAL, SubtenantProposalProcess.KEY,
            CaseKind.REGISTRATION_HELP, RegistrationHelpProcess.KEY);

    private final RuntimeService engine;

    EngineCaseRun(RuntimeService engine) {
        this.engine = engine;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(CaseView opened, CaseRoles roles, boolean consultation, boolean extendable) {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.CASE_ID.set(variables::put, opened.id());
        CaseVariables.PROTOCOL_ID.set(variables::put, opened.protocolId());
        CaseVariables.INITIATOR_NUMBER.set(variables::put, opened.initiator());
        CaseVariables.COUNTERPART_NUMBER.set(variables::put, opened.counterpart());
        variables.putAll(parts(opened, roles));
        if (opened.kind() == CaseKind.SUPPORT_AGREEMENT) {
            SupportAgreementProcess.Variables.CONSULTATION.set(variables::put, consultation);
            CaseVariables.EXTENDABLE.set(variables::put, extendable);
        }
        String process = PROCESSES.get(opened.kind());
        engine.startProcessInstanceByKey(process, opened.id().toString(), variables);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void consult(CaseView corrected, boolean consultation) {
        var running = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(corrected.id().toString(), PROCESSES.get(corrected.kind()))
                .singleResult();
        if (running != null) {
            SupportAgreementProcess.Variables.CONSULTATION.set(
                    (name, value) -> engine.setVariable(running.getId(), name, value), consultation);
        }
    }

    /** Who plays which part; the model of each kind speaks of no other. */
    private static Map<String, Object> parts(CaseView opened, CaseRoles roles) {
        return switch (opened.kind()) {
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS ->
                Map.ofEntries(
                        RentArrearsProcess.Variables.LANDLORD_NUMBER.to(part(roles.landlord(), "landlord")),
                        RentArrearsProcess.Variables.SUPPORTER_NUMBER.to(part(roles.supporter(), "supporter")));
            case SUBTENANT_PROPOSAL ->
                Map.ofEntries(
                        SubtenantProposalProcess.Variables.LANDLORD_NUMBER.to(part(roles.landlord(), "landlord")),
                        SubtenantProposalProcess.Variables.PROPOSER_NUMBER.to(part(roles.proposer(), "proposer")));
            case REGISTRATION_HELP -> Map.of();
        };
    }

    private static EnterpriseNumber part(@Nullable EnterpriseNumber body, String part) {
        if (body == null) {
            throw new IllegalStateException("the protocol names no " + part + " for this case");
        }
        return body;
    }
}
