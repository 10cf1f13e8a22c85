package be.protocolloket.exchange.process;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import be.protocolloket.exchange.notice.SubjectNoticeRun;
import be.protocolloket.party.EnterpriseNumber;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineSubjectNoticeRun implements SubjectNoticeRun {

    private final RuntimeService runtime;

    EngineSubjectNoticeRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(CaseView about, EnterpriseNumber responsible) {
        runtime.startProcessInstanceByKey(
                SubjectNoticeProcess.KEY,
                about.id().toString(),
                Map.ofEntries(
                        CaseVariables.CASE_ID.to(about.id()),
                        CaseVariables.PROTOCOL_ID.to(about.protocolId()),
                        SubjectNoticeProcess.Variables.RESPONSIBLE_NUMBER.to(responsible)));
    }
}
