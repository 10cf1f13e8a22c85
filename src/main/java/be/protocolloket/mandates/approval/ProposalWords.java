package be.protocolloket.mandates.approval;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Role;
import be.protocolloket.party.proposal.ProposalKind;
import be.protocolloket.party.proposal.ProposalView;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.EnumNames;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in whole sentences what an approval does today: who may do what from when, and what comes with it. */
@Component
class ProposalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final MessageSource messages;
    private final Bodies bodies;
    private final DatabaseClock clock;

    ProposalWords(MessageSource messages, Bodies bodies, DatabaseClock clock) {
        this.messages = messages;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What the approval does, in one sentence. */
    String approved(ProposalView one) {
        return say(
                EnumNames.key("mandates.what", one.kind()),
                one.subject(),
                role(one.role(), one.function()),
                when(one),
                Objects.requireNonNullElse(one.delegator(), ""),
                bodies.shortName(one.body()));
    }

    /** What whoever gets it can do then, or what happens to what is open when somebody stops. */
    String meaning(ProposalView one) {
        var key = one.kind().ends()
                ? "ends"
                : one.kind() == ProposalKind.MANDATE
                        ? Objects.requireNonNull(one.role()).prefix()
                        : EnumNames.hyphened(one.kind());
        return say(
                "mandates.means." + key, bodies.shortName(one.body()), Objects.requireNonNullElse(one.delegator(), ""));
    }

    private String role(@Nullable Role role, String function) {
        if (role == null) {
            return "";
        }
        var name = say(role.messageKey());
        return function.isEmpty() ? name : name + " (" + function + ")";
    }

    /** As it would be if it were approved today: nothing begins or ends before the approval. */
    private String when(ProposalView one) {
        var today = clock.today();
        var from = one.from();
        var until = one.until();
        if (one.kind().ends()) {
            return until == null || until.isBefore(today)
                    ? say("mandates.when.at-once")
                    : say("mandates.when.after", DAY.format(until));
        }
        var begin = from == null || !from.isAfter(today)
                ? say("mandates.when.at-once")
                : say("mandates.when.from", DAY.format(from));
        return until == null ? begin : say("mandates.when.until", begin, DAY.format(until));
    }

    /** Whether nothing is left to approve: what is asked is over. */
    boolean tooLate(ProposalView one) {
        LocalDate until = one.until();
        return !one.kind().ends() && until != null && until.isBefore(clock.today());
    }

    LocalDate today() {
        return clock.today();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
