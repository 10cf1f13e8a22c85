package be.protocolloket.models;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.jspecify.annotations.Nullable;

/** Stands in for the beans that the models call, so that a model is tried without the rooms behind it. */
final class StandIns {

    static final Duration DUE = Duration.ofDays(10);
    static final Duration REMINDER = Duration.ofDays(5);
    static final Duration ESCALATION = Duration.ofDays(11);

    /** What was called, in order: the delegate's name without "Delegate", for a repeated step followed by the party. */
    final List<String> called = new ArrayList<>();

    List<String> vacantNumbers = List.of();

    /** Whose governing body must approve. */
    List<String> approvingNumbers = List.of();

    /** Who has not said yes to the draft, until the next look at the agreements. */
    List<String> toBringToAdvice = List.of();

    /** Who has not said yes to signing, until the next look at the agreements. */
    List<String> toBringToSigning = List.of();

    /** What the looks at the agreements find; then that every party said yes. */
    final Deque<String> adviceAgreement = new ArrayDeque<>();

    final Deque<Boolean> signingAgreed = new ArrayDeque<>();

    /** What the last look at the slots found. */
    private List<String> lastVacant = List.of();

    /** What the next looks at the slots find, look by look; then nothing. */
    final Deque<List<String>> vacantAgain = new ArrayDeque<>();

    @Nullable
    Date effectDate;

    /** What the database's clock will answer, attempt by attempt; then always yes. */
    final Deque<Boolean> inForce = new ArrayDeque<>();

    void register() {
        Mocks.register("terms", new Terms());
        Mocks.register("signingSlots", new SigningSlots());
        Mocks.register("protocolParties", new ProtocolParties());
        delegate("checkAdviceAgreement", execution -> {
            toBringToAdvice = List.of();
            execution.setVariable("adviceAgreement", adviceAgreement.isEmpty() ? "AGREED" : adviceAgreement.remove());
        });
        delegate("checkSigningAgreement", execution -> {
            toBringToSigning = List.of();
            execution.setVariable("signingAgreed", signingAgreed.isEmpty() || signingAgreed.remove());
        });
        delegate("freezeVersion", execution -> {
            execution.setVariable("versionId", UUID.randomUUID().toString());
            Integer round = (Integer) execution.getVariable("round");
            execution.setVariable("round", round == null ? 1 : round + 1);
        });
        delegate("openRevision", execution -> {});
        delegate("checkSignatorySlots", execution -> {
            lastVacant = vacantNumbers;
            execution.setVariable("slotVacant", !lastVacant.isEmpty());
            vacantNumbers = vacantAgain.isEmpty() ? List.of() : vacantAgain.remove();
        });
        delegate(
                "prepareSigning",
                execution ->
                        execution.setVariable("versionId", UUID.randomUUID().toString()));
        delegate("recordConclusion", execution -> {
            execution.setVariable("fixedEffectDate", effectDate != null);
            execution.setVariable("effectDate", effectDate);
        });
        delegate(
                "enterIntoForce", execution -> execution.setVariable("inForce", inForce.isEmpty() || inForce.remove()));
        delegate("withdrawProtocol", execution -> {});
        for (String late : List.of(
                "remindManager",
                "remindParty",
                "escalateAgreement",
                "remindDpo",
                "escalateAdvice",
                "remindSignatories",
                "escalateSigning",
                "remindPublisher",
                "escalatePublication")) {
            delegate(late, execution -> {});
        }
    }

    private void delegate(String name, JavaDelegate work) {
        JavaDelegate recorded = execution -> {
            called.add(name + party(execution));
            work.execute(execution);
        };
        Mocks.register(name + "Delegate", recorded);
    }

    private static String party(DelegateExecution execution) {
        Object number = execution.getVariable("partyNumber");
        return number == null ? "" : " " + number;
    }

    /** In calendar days; that the real ones count working days is tried where they live. */
    public static final class Terms {

        public Date due(String code) {
            return after(DUE);
        }

        public Date reminder(String code) {
            return after(REMINDER);
        }

        public Date escalation(String code) {
            return after(ESCALATION);
        }

        private static Date after(Duration term) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(term));
        }
    }

    public final class ProtocolParties {

        public List<String> all(String protocolId) {
            return List.of(Conclusion.LEAD, Conclusion.OTHER);
        }

        public List<String> approving(String protocolId) {
            return approvingNumbers;
        }

        public List<String> toBringToAdvice(String protocolId) {
            return toBringToAdvice;
        }

        public List<String> toBringToSigning(String protocolId) {
            return toBringToSigning;
        }

        public List<String> vacant(String protocolId) {
            return lastVacant;
        }
    }

    public static final class SigningSlots {

        public List<String> of(String versionId) {
            return List.of("slot-1", "slot-2", "slot-3");
        }

        public String groupOf(String versionId, String slotId) {
            return "signatory:0405260456:" + slotId;
        }
    }
}
