package be.protocolloket.signing.signature;

import be.protocolloket.party.Caller;
import be.protocolloket.party.PasswordConfirmations;
import be.protocolloket.party.ReauthenticationResult;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.signing.model.ProtocolSigningProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form {@code sign-protocol}: for one slot, under exactly one text. */
@Component
public class SignProtocolForm implements TaskFormHandler.Choosing {

    /** The options of {@code decision}. */
    private enum Decision {
        SIGN,
        REFUSE
    }

    private static final String PASSWORD = "password";

    private final Protocols protocols;
    private final SigningTurns turns;
    private final Signing signing;
    private final SlotBars bars;
    private final PasswordConfirmations passwords;
    private final MessageSource messages;

    SignProtocolForm(
            Protocols protocols,
            SigningTurns turns,
            Signing signing,
            SlotBars bars,
            PasswordConfirmations passwords,
            MessageSource messages) {
        this.protocols = protocols;
        this.turns = turns;
        this.signing = signing;
        this.bars = bars;
        this.passwords = passwords;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "sign-protocol";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public boolean excludes(TaskContext task, UUID person) {
        return bars.excludes(task.get(Variables.VERSION_ID), task.get(Variables.SLOT_ID), person);
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        SigningTurn turn = turn(task, caller);
        List<String> notices = new ArrayList<>(List.of("signing.notice.level"));
        if (turn.obstacle() != null) {
            notices.add(turn.obstacle());
        } else if (turn.alsoElsewhere()) {
            notices.add("signing.notice.also-elsewhere");
        }
        return new FormStart(
                Map.of("signingAs", signingAs(turn, caller), "hash", turn.text().documentSha256()), Map.of(), notices);
    }

    /** Checks the password outside the transaction. The first page has none: it is asked for with the confirmation. */
    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        SigningTurn turn = turn(task, caller);
        List<FieldProblem> problems = new ArrayList<>(problems(turn, values));
        if (turn.obstacle() != null) {
            problems.add(0, new FieldProblem(null, turn.obstacle()));
        }
        if (problems.isEmpty() && values.has(PASSWORD)) {
            problems.addAll(told(passwords.check(task.taskId(), values.text(PASSWORD), caller)));
        }
        return problems;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        SigningTurn turn = turn(task, caller);
        turn.mayAct();
        reject(problems(turn, values));
        reject(told(passwords.demand(task.taskId(), values.text(PASSWORD), caller)));
        if (values.chose("decision", Decision.SIGN)) {
            signing.sign(turn, caller);
            bars.signed(task.protocolId());
            return Map.of();
        }
        signing.refuse(turn, values.text("reason"), caller);
        return Map.ofEntries(Variables.SIGNING_REFUSED.to(true));
    }

    private SigningTurn turn(TaskContext task, Caller caller) {
        protocols.require(task.protocolId(), caller);
        return turns.of(task.get(Variables.VERSION_ID), task.get(Variables.SLOT_ID), caller);
    }

    private static List<FieldProblem> problems(SigningTurn turn, FormValues values) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!values.text("hash").equals(turn.text().documentSha256())) {
            problems.add(new FieldProblem("hash", "signing.problem.hash-differs"));
        }
        if (values.choice("decision", Decision.class).isEmpty()) {
            problems.add(new FieldProblem("decision", "signing.problem.decision-missing"));
        }
        if (values.chose("decision", Decision.SIGN) && !values.bool("read")) {
            problems.add(new FieldProblem("read", "signing.problem.not-read"));
        }
        if (values.chose("decision", Decision.REFUSE) && values.text("reason").isBlank()) {
            problems.add(new FieldProblem("reason", "signing.problem.reason-missing"));
        }
        return problems;
    }

    private static List<FieldProblem> told(ReauthenticationResult password) {
        return switch (password) {
            case OK -> List.of();
            case WRONG -> List.of(new FieldProblem(PASSWORD, "signing.problem.password-wrong"));
            case LOCKED -> List.of(new FieldProblem(PASSWORD, "signing.problem.password-locked"));
        };
    }

    private static void reject(List<FieldProblem> problems) {
        TaskRefusedException.unlessNone(problems);
    }

    private String signingAs(SigningTurn turn, Caller caller) {
        SigningAuthority authority = turn.authority();
        if (authority == null) {
            return caller.displayName();
        }
        return turn.onBehalfOf() == null
                ? words("signing.as", caller.displayName(), authority.function())
                : words("signing.as-on-behalf", caller.displayName(), turn.onBehalfOf(), authority.function());
    }

    private String words(String key, String... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
