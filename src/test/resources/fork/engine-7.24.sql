-- What Camunda 7.24.0 keeps of one advice that is asked for; written by EngineFixture.
set session_replication_role = replica; -- rows before those that they refer to
insert into act_ge_bytearray (bytes_, create_time_, deployment_id_, generated_, id_, name_, rev_, type_) values (convert_to('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                  xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  xmlns:modeler="http://camunda.org/schema/modeler/1.0"
                  id="definitions_dpoAdvice" targetNamespace="https://protocolloket.be/bpmn"
                  modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:process id="dpo-advice" name="DPO-advies" isExecutable="true" camunda:historyTimeToLive="P3650D">
    <bpmn:documentation>Vraagt het advies van de functionaris voor gegevensbescherming (DPO) van één partij over één bevroren versie van het protocol; elke partij heeft haar eigen exemplaar. Een protocol kan pas gesloten worden na het advies van de functionarissen van alle partijen (decreet van 18 juli 2008 betreffende het elektronische bestuurlijke gegevensverkeer, art. 8, §1).</bpmn:documentation>
    <bpmn:startEvent id="startEvent_adviceAsked" name="Advies gevraagd">
      <bpmn:outgoing>flow_adviceAskedToMergeAdviceTurns</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:exclusiveGateway id="gateway_mergeAdviceTurns">
      <bpmn:incoming>flow_adviceAskedToMergeAdviceTurns</bpmn:incoming>
      <bpmn:incoming>flow_answerQuestionToMergeAdviceTurns</bpmn:incoming>
      <bpmn:outgoing>flow_mergeAdviceTurnsToGiveAdvice</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:userTask id="userTask_giveAdvice" name="Advies geven" camunda:formRef="give-advice" camunda:formRefBinding="deployment" camunda:candidateGroups="dpo:${partyNumber}" camunda:dueDate="${terms.due(''T-DPO-ADVICE'')}">
      <bpmn:documentation>Alleen de functionaris voor gegevensbescherming van deze partij geeft dit advies, in volle onafhankelijkheid (decreet 18 juli 2008, art. 8, §1; AVG, art. 38, lid 3, en art. 39). Het advies hoort bij precies deze versie en kan na het indienen niet meer gewijzigd worden.</bpmn:documentation>
      <bpmn:incoming>flow_mergeAdviceTurnsToGiveAdvice</bpmn:incoming>
      <bpmn:outgoing>flow_giveAdviceToIsInformationAsked</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="gateway_isInformationAsked" name="Meer informatie gevraagd?" default="flow_isInformationAskedToAdviceGiven">
      <bpmn:incoming>flow_giveAdviceToIsInformationAsked</bpmn:incoming>
      <bpmn:outgoing>flow_isInformationAskedToAdviceGiven</bpmn:outgoing>
      <bpmn:outgoing>flow_isInformationAskedToAnswerQuestion</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:endEvent id="endEvent_adviceGiven" name="Advies gegeven">
      <bpmn:incoming>flow_isInformationAskedToAdviceGiven</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:userTask id="userTask_answerQuestion" name="Vraag van de DPO beantwoorden" camunda:formRef="answer-question" camunda:formRefBinding="deployment" camunda:candidateGroups="protocolmanager:${leadNumber}" camunda:dueDate="${terms.due(''T-ANSWER'')}">
      <bpmn:documentation>De protocolbeheerder van de trekkende partij geeft de functionaris de informatie die nodig is om te kunnen adviseren (AVG, art. 38, lid 2). Daarna krijgt de functionaris de adviestaak terug, met een nieuwe termijn.</bpmn:documentation>
      <bpmn:incoming>flow_isInformationAskedToAnswerQuestion</bpmn:incoming>
      <bpmn:outgoing>flow_answerQuestionToMergeAdviceTurns</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="boundaryEvent_adviceOverdue" name="Termijn overschreden" attachedToRef="userTask_giveAdvice" cancelActivity="false">
      <bpmn:outgoing>flow_adviceOverdueToEscalateAdvice</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer_adviceOverdue">
        <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${terms.escalation(''T-DPO-ADVICE'')}</bpmn:timeDate>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:boundaryEvent id="boundaryEvent_adviceReminderDue" name="Herinnering nodig" attachedToRef="userTask_giveAdvice" cancelActivity="false">
      <bpmn:outgoing>flow_adviceReminderDueToRemindDpo</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer_adviceReminderDue">
        <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${terms.reminder(''T-DPO-ADVICE'')}</bpmn:timeDate>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:serviceTask id="serviceTask_remindDpo" name="DPO herinneren" camunda:delegateExpression="${remindDpoDelegate}">
      <bpmn:incoming>flow_adviceReminderDueToRemindDpo</bpmn:incoming>
      <bpmn:outgoing>flow_remindDpoToDpoReminded</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="endEvent_dpoReminded" name="DPO herinnerd">
      <bpmn:incoming>flow_remindDpoToDpoReminded</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:serviceTask id="serviceTask_escalateAdvice" name="Laat advies melden" camunda:delegateExpression="${escalateAdviceDelegate}">
      <bpmn:incoming>flow_adviceOverdueToEscalateAdvice</bpmn:incoming>
      <bpmn:outgoing>flow_escalateAdviceToAdviceEscalated</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="endEvent_adviceEscalated" name="Laat advies gemeld">
      <bpmn:incoming>flow_escalateAdviceToAdviceEscalated</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="flow_adviceAskedToMergeAdviceTurns" sourceRef="startEvent_adviceAsked" targetRef="gateway_mergeAdviceTurns" />
    <bpmn:sequenceFlow id="flow_mergeAdviceTurnsToGiveAdvice" sourceRef="gateway_mergeAdviceTurns" targetRef="userTask_giveAdvice" />
    <bpmn:sequenceFlow id="flow_giveAdviceToIsInformationAsked" sourceRef="userTask_giveAdvice" targetRef="gateway_isInformationAsked" />
    <bpmn:sequenceFlow id="flow_isInformationAskedToAdviceGiven" name="nee" sourceRef="gateway_isInformationAsked" targetRef="endEvent_adviceGiven" />
    <bpmn:sequenceFlow id="flow_isInformationAskedToAnswerQuestion" name="ja" sourceRef="gateway_isInformationAsked" targetRef="userTask_answerQuestion">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${adviceOutcome == ''ASK_INFORMATION''}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="flow_answerQuestionToMergeAdviceTurns" sourceRef="userTask_answerQuestion" targetRef="gateway_mergeAdviceTurns" />
    <bpmn:sequenceFlow id="flow_adviceReminderDueToRemindDpo" sourceRef="boundaryEvent_adviceReminderDue" targetRef="serviceTask_remindDpo" />
    <bpmn:sequenceFlow id="flow_remindDpoToDpoReminded" sourceRef="serviceTask_remindDpo" targetRef="endEvent_dpoReminded" />
    <bpmn:sequenceFlow id="flow_adviceOverdueToEscalateAdvice" sourceRef="boundaryEvent_adviceOverdue" targetRef="serviceTask_escalateAdvice" />
    <bpmn:sequenceFlow id="flow_escalateAdviceToAdviceEscalated" sourceRef="serviceTask_escalateAdvice" targetRef="endEvent_adviceEscalated" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram_dpoAdvice">
    <bpmndi:BPMNPlane id="plane_dpoAdvice" bpmnElement="dpo-advice">
      <bpmndi:BPMNShape id="startEvent_adviceAsked_di" bpmnElement="startEvent_adviceAsked">
        <dc:Bounds x="160" y="212" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="134" y="255" width="88" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="gateway_mergeAdviceTurns_di" bpmnElement="gateway_mergeAdviceTurns" isMarkerVisible="true">
        <dc:Bounds x="256" y="205" width="50" height="50" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="userTask_giveAdvice_di" bpmnElement="userTask_giveAdvice">
        <dc:Bounds x="371" y="190" width="110" height="80" />
        <bpmndi:BPMNLabel />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="gateway_isInformationAsked_di" bpmnElement="gateway_isInformationAsked" isMarkerVisible="true">
        <dc:Bounds x="621" y="205" width="50" height="50" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="604" y="262" width="83" height="28" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="endEvent_adviceGiven_di" bpmnElement="endEvent_adviceGiven">
        <dc:Bounds x="766" y="212" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="742" y="255" width="85" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="userTask_answerQuestion_di" bpmnElement="userTask_answerQuestion">
        <dc:Bounds x="366" y="60" width="120" height="80" />
        <bpmndi:BPMNLabel />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="serviceTask_remindDpo_di" bpmnElement="serviceTask_remindDpo">
        <dc:Bounds x="591" y="340" width="110" height="80" />
        <bpmndi:BPMNLabel />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="endEvent_dpoReminded_di" bpmnElement="endEvent_dpoReminded">
        <dc:Bounds x="766" y="362" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="744" y="405" width="80" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="serviceTask_escalateAdvice_di" bpmnElement="serviceTask_escalateAdvice">
        <dc:Bounds x="591" y="450" width="110" height="80" />
        <bpmndi:BPMNLabel />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="endEvent_adviceEscalated_di" bpmnElement="endEvent_adviceEscalated">
        <dc:Bounds x="766" y="472" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="752" y="515" width="63" height="28" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="boundaryEvent_adviceOverdue_di" bpmnElement="boundaryEvent_adviceOverdue">
        <dc:Bounds x="378" y="252" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="301" y="280" width="73" height="28" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="boundaryEvent_adviceReminderDue_di" bpmnElement="boundaryEvent_adviceReminderDue">
        <dc:Bounds x="438" y="252" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="476" y="280" width="93" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="flow_adviceAskedToMergeAdviceTurns_di" bpmnElement="flow_adviceAskedToMergeAdviceTurns">
        <di:waypoint x="196" y="230" />
        <di:waypoint x="256" y="230" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_mergeAdviceTurnsToGiveAdvice_di" bpmnElement="flow_mergeAdviceTurnsToGiveAdvice">
        <di:waypoint x="306" y="230" />
        <di:waypoint x="371" y="230" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_giveAdviceToIsInformationAsked_di" bpmnElement="flow_giveAdviceToIsInformationAsked">
        <di:waypoint x="481" y="230" />
        <di:waypoint x="621" y="230" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_isInformationAskedToAdviceGiven_di" bpmnElement="flow_isInformationAskedToAdviceGiven">
        <di:waypoint x="671" y="230" />
        <di:waypoint x="766" y="230" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="687" y="212" width="25" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_isInformationAskedToAnswerQuestion_di" bpmnElement="flow_isInformationAskedToAnswerQuestion">
        <di:waypoint x="646" y="205" />
        <di:waypoint x="646" y="100" />
        <di:waypoint x="486" y="100" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="653" y="183" width="15" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_answerQuestionToMergeAdviceTurns_di" bpmnElement="flow_answerQuestionToMergeAdviceTurns">
        <di:waypoint x="366" y="100" />
        <di:waypoint x="281" y="100" />
        <di:waypoint x="281" y="205" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_adviceReminderDueToRemindDpo_di" bpmnElement="flow_adviceReminderDueToRemindDpo">
        <di:waypoint x="456" y="288" />
        <di:waypoint x="456" y="380" />
        <di:waypoint x="591" y="380" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_remindDpoToDpoReminded_di" bpmnElement="flow_remindDpoToDpoReminded">
        <di:waypoint x="701" y="380" />
        <di:waypoint x="766" y="380" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_adviceOverdueToEscalateAdvice_di" bpmnElement="flow_adviceOverdueToEscalateAdvice">
        <di:waypoint x="396" y="288" />
        <di:waypoint x="396" y="490" />
        <di:waypoint x="591" y="490" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow_escalateAdviceToAdviceEscalated_di" bpmnElement="flow_escalateAdviceToAdviceEscalated">
        <di:waypoint x="701" y="490" />
        <di:waypoint x="766" y="490" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
', 'UTF8'), '2026-11-30 15:27:11.211', '1', false, '2', 'processes/advice/dpo-advice.bpmn', 1, 1);
insert into act_ge_property (name_, rev_, value_) values ('camunda.installation.id', 1, 'b5863dbc-ffbd-4391-86d5-af742fa833f0') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('deployment.lock', 1, '0') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('history.cleanup.job.lock', 1, '0') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('historyLevel', 1, '72') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('installationId.lock', 1, '0') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('next.dbid', 2, '101') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('schema.history', 1, 'create(fox)') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('schema.version', 1, 'fox') on conflict (name_) do update set value_ = excluded.value_;
insert into act_ge_property (name_, rev_, value_) values ('startup.lock', 1, '0') on conflict (name_) do update set value_ = excluded.value_;
insert into act_hi_actinst (act_id_, act_inst_state_, act_name_, act_type_, duration_, end_time_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_) values ('gateway_isInformationAsked', 4, 'Meer informatie gevraagd?', 'exclusiveGateway', 0, '2026-11-30 15:27:11.687', '6', 'gateway_isInformationAsked:22', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 7, '2026-11-30 15:27:11.687');
insert into act_hi_actinst (act_id_, act_inst_state_, act_type_, duration_, end_time_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_) values ('gateway_mergeAdviceTurns', 4, 'exclusiveGateway', 0, '2026-11-30 15:27:11.416', '6', 'gateway_mergeAdviceTurns:14', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 3, '2026-11-30 15:27:11.416');
insert into act_hi_actinst (act_id_, act_inst_state_, act_type_, duration_, end_time_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_) values ('gateway_mergeAdviceTurns', 4, 'exclusiveGateway', 0, '2026-11-30 15:27:11.819', '6', 'gateway_mergeAdviceTurns:26', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 11, '2026-11-30 15:27:11.819');
insert into act_hi_actinst (act_id_, act_inst_state_, act_name_, act_type_, duration_, end_time_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_) values ('startEvent_adviceAsked', 4, 'Advies gevraagd', 'startEvent', 1, '2026-11-30 15:27:11.416', '6', 'startEvent_adviceAsked:13', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 1, '2026-11-30 15:27:11.415');
insert into act_hi_actinst (act_id_, act_inst_state_, act_name_, act_type_, duration_, end_time_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_, task_id_) values ('userTask_answerQuestion', 4, 'Vraag van de DPO beantwoorden', 'userTask', 115, '2026-11-30 15:27:11.802', '6', 'userTask_answerQuestion:23', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 9, '2026-11-30 15:27:11.687', '24');
insert into act_hi_actinst (act_id_, act_inst_state_, act_name_, act_type_, duration_, end_time_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_, task_id_) values ('userTask_giveAdvice', 4, 'Advies geven', 'userTask', 219, '2026-11-30 15:27:11.662', '15', 'userTask_giveAdvice:16', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 5, '2026-11-30 15:27:11.443', '19');
insert into act_hi_actinst (act_id_, act_inst_state_, act_name_, act_type_, execution_id_, id_, parent_act_inst_id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, sequence_counter_, start_time_, task_id_) values ('userTask_giveAdvice', 0, 'Advies geven', 'userTask', '27', 'userTask_giveAdvice:28', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 13, '2026-11-30 15:27:11.874', '31');
insert into act_hi_procinst (business_key_, id_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, start_act_id_, start_time_, state_) values ('5f2b7c1e-0c5a-4f0e-9d53-6a1f4be0c724', '6', 'dpo-advice:1:3', 'dpo-advice', '6', '6', 'startEvent_adviceAsked', '2026-11-30 15:27:11.415', 'ACTIVE');
insert into act_hi_taskinst (act_inst_id_, delete_reason_, description_, due_date_, duration_, end_time_, execution_id_, id_, name_, priority_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, start_time_, task_def_key_, task_state_) values ('userTask_giveAdvice:16', 'completed', 'Alleen de functionaris voor gegevensbescherming van deze partij geeft dit advies, in volle onafhankelijkheid (decreet 18 juli 2008, art. 8, §1; AVG, art. 38, lid 3, en art. 39). Het advies hoort bij precies deze versie en kan na het indienen niet meer gewijzigd worden.', '2026-12-10 15:27:11.443', 208, '2026-11-30 15:27:11.651', '15', '19', 'Advies geven', 50, 'dpo-advice:1:3', 'dpo-advice', '6', '6', '2026-11-30 15:27:11.443', 'userTask_giveAdvice', 'Completed');
insert into act_hi_taskinst (act_inst_id_, delete_reason_, description_, due_date_, duration_, end_time_, execution_id_, id_, name_, priority_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, start_time_, task_def_key_, task_state_) values ('userTask_answerQuestion:23', 'completed', 'De protocolbeheerder van de trekkende partij geeft de functionaris de informatie die nodig is om te kunnen adviseren (AVG, art. 38, lid 2). Daarna krijgt de functionaris de adviestaak terug, met een nieuwe termijn.', '2026-12-10 15:27:11.687', 99, '2026-11-30 15:27:11.786', '6', '24', 'Vraag van de DPO beantwoorden', 50, 'dpo-advice:1:3', 'dpo-advice', '6', '6', '2026-11-30 15:27:11.687', 'userTask_answerQuestion', 'Completed');
insert into act_hi_taskinst (act_inst_id_, description_, due_date_, execution_id_, id_, name_, priority_, proc_def_id_, proc_def_key_, proc_inst_id_, root_proc_inst_id_, start_time_, task_def_key_, task_state_) values ('userTask_giveAdvice:28', 'Alleen de functionaris voor gegevensbescherming van deze partij geeft dit advies, in volle onafhankelijkheid (decreet 18 juli 2008, art. 8, §1; AVG, art. 38, lid 3, en art. 39). Het advies hoort bij precies deze versie en kan na het indienen niet meer gewijzigd worden.', '2026-12-10 15:27:11.874', '27', '31', 'Advies geven', 50, 'dpo-advice:1:3', 'dpo-advice', '6', '6', '2026-11-30 15:27:11.874', 'userTask_giveAdvice', 'Created');
insert into act_re_deployment (deploy_time_, id_, name_) values ('2026-11-30 15:27:11.178', '1', 'protocolloket');
insert into act_re_procdef (category_, deployment_id_, has_start_form_key_, history_ttl_, id_, key_, name_, resource_name_, rev_, startable_, suspension_state_, version_) values ('https://protocolloket.be/bpmn', '1', false, 3650, 'dpo-advice:1:3', 'dpo-advice', 'DPO-advies', 'processes/advice/dpo-advice.bpmn', 1, true, 1, 1);
insert into act_ru_execution (act_id_, act_inst_id_, cached_ent_state_, id_, is_active_, is_concurrent_, is_event_scope_, is_scope_, parent_id_, proc_def_id_, proc_def_key_, proc_inst_id_, rev_, sequence_counter_, suspension_state_) values ('userTask_giveAdvice', 'userTask_giveAdvice:28', 6, '27', true, false, false, true, '6', 'dpo-advice:1:3', 'dpo-advice', '6', 1, 13, 1);
insert into act_ru_execution (act_inst_id_, business_key_, cached_ent_state_, id_, is_active_, is_concurrent_, is_event_scope_, is_scope_, proc_def_id_, proc_def_key_, proc_inst_id_, rev_, root_proc_inst_id_, sequence_counter_, suspension_state_) values ('6', '5f2b7c1e-0c5a-4f0e-9d53-6a1f4be0c724', 16, '6', false, false, false, true, 'dpo-advice:1:3', 'dpo-advice', '6', 3, '6', 12, 1);
insert into act_ru_identitylink (group_id_, id_, rev_, task_id_, type_) values ('dpo:0212213729', '32', 1, '31', 'candidate');
insert into act_ru_job (create_time_, deployment_id_, duedate_, exclusive_, execution_id_, handler_cfg_, handler_type_, id_, job_def_id_, priority_, process_def_id_, process_def_key_, process_instance_id_, repeat_offset_, retries_, rev_, root_proc_inst_id_, sequence_counter_, suspension_state_, type_) values ('2026-11-30 15:27:11.838', '1', '2026-12-11 15:27:11.838', true, '27', 'boundaryEvent_adviceOverdue', 'timer-transition', '29', '4', 0, 'dpo-advice:1:3', 'dpo-advice', '6', 0, 3, 1, '6', 1, 1, 'timer');
insert into act_ru_job (create_time_, deployment_id_, duedate_, exclusive_, execution_id_, handler_cfg_, handler_type_, id_, job_def_id_, priority_, process_def_id_, process_def_key_, process_instance_id_, repeat_offset_, retries_, rev_, root_proc_inst_id_, sequence_counter_, suspension_state_, type_) values ('2026-11-30 15:27:11.867', '1', '2026-12-05 15:27:11.867', true, '27', 'boundaryEvent_adviceReminderDue', 'timer-transition', '30', '5', 0, 'dpo-advice:1:3', 'dpo-advice', '6', 0, 3, 1, '6', 1, 1, 'timer');
insert into act_ru_jobdef (act_id_, id_, job_configuration_, job_type_, proc_def_id_, proc_def_key_, rev_, suspension_state_) values ('boundaryEvent_adviceOverdue', '4', 'DATE: ${terms.escalation(''T-DPO-ADVICE'')}', 'timer-transition', 'dpo-advice:1:3', 'dpo-advice', 1, 1);
insert into act_ru_jobdef (act_id_, id_, job_configuration_, job_type_, proc_def_id_, proc_def_key_, rev_, suspension_state_) values ('boundaryEvent_adviceReminderDue', '5', 'DATE: ${terms.reminder(''T-DPO-ADVICE'')}', 'timer-transition', 'dpo-advice:1:3', 'dpo-advice', 1, 1);
insert into act_ru_task (create_time_, description_, due_date_, execution_id_, id_, name_, priority_, proc_def_id_, proc_inst_id_, rev_, suspension_state_, task_def_key_, task_state_) values ('2026-11-30 15:27:11.874', 'Alleen de functionaris voor gegevensbescherming van deze partij geeft dit advies, in volle onafhankelijkheid (decreet 18 juli 2008, art. 8, §1; AVG, art. 38, lid 3, en art. 39). Het advies hoort bij precies deze versie en kan na het indienen niet meer gewijzigd worden.', '2026-12-10 15:27:11.874', '27', '31', 'Advies geven', 50, 'dpo-advice:1:3', '6', 1, 1, 'userTask_giveAdvice', 'Created');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, long_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, text_, type_, var_scope_) values ('6', '10', false, 1, 'round', 'dpo-advice:1:3', '6', 1, 1, '1', 'integer', '6');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, text_, type_, var_scope_) values ('6', '11', false, 'partyNumber', 'dpo-advice:1:3', '6', 1, 1, '0212213729', 'string', '6');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, text_, type_, var_scope_) values ('6', '12', false, 'leadNumber', 'dpo-advice:1:3', '6', 1, 1, '0405260456', 'string', '6');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, text_, type_, var_scope_) values ('6', '21', false, 'adviceOutcome', 'dpo-advice:1:3', '6', 1, 1, 'ASK_INFORMATION', 'string', '6');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, long_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, type_, var_scope_) values ('6', '7', false, 0, 'editorial', 'dpo-advice:1:3', '6', 1, 1, 'boolean', '6');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, text_, type_, var_scope_) values ('6', '8', false, 'versionId', 'dpo-advice:1:3', '6', 1, 1, '0d3f9a52-72f4-4c50-8f6e-2f6f2c0b7240', 'string', '6');
insert into act_ru_variable (execution_id_, id_, is_concurrent_local_, name_, proc_def_id_, proc_inst_id_, rev_, sequence_counter_, text_, type_, var_scope_) values ('6', '9', false, 'protocolId', 'dpo-advice:1:3', '6', 1, 1, '5f2b7c1e-0c5a-4f0e-9d53-6a1f4be0c724', 'string', '6');
reset session_replication_role;
