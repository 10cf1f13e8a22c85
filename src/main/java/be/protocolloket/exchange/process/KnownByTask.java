package be.protocolloket.exchange.process;

import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.party.GroupId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever gets a task in a case must know of the case: hung on every user task of the cases' models, so that no model can forget it. */
@Component
class KnownByTask extends AbstractBpmnParseListener {

    private static final Set<String> MODELS = Set.of(
            PrepareAndTransmitProcess.KEY,
            SubjectNoticeProcess.KEY,
            SupportAgreementProcess.KEY,
            TerminationWarningProcess.KEY,
            RentArrearsProcess.KEY,
            SubtenantProposalProcess.KEY,
            RegistrationHelpProcess.KEY);

    private final ObjectProvider<Border> border;

    KnownByTask(ObjectProvider<Border> border) {
        this.border = border;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        if (scope.getProcessDefinition() instanceof ProcessDefinitionEntity model && MODELS.contains(model.getKey())) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        }
    }

    private void opened(DelegateTask task) {
        var caseId = CaseVariables.CASE_ID.get(task::getVariable);
        var protocolId = CaseVariables.PROTOCOL_ID.get(task::getVariable);
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(GroupId::parse)
                .map(GroupId::body)
                .distinct()
                .forEach(body -> border.getObject().asked(caseId, protocolId, body));
    }
}
