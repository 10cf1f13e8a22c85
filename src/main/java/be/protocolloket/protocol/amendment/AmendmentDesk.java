package be.protocolloket.protocol.amendment;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.amendment.AmendmentRequest.Wish;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Case workers ask the manager of their own body for an amendment, and get an answer. */
@Service
public class AmendmentDesk {

    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_ANSWER = 2000;

    private final Protocols protocols;
    private final AmendmentTable table;
    private final AmendmentRun run;
    private final Notices notices;

    AmendmentDesk(Protocols protocols, AmendmentTable table, AmendmentRun run, Notices notices) {
        this.protocols = protocols;
        this.table = table;
        this.run = run;
        this.notices = notices;
    }

    /**
     * The body for which the caller can ask.
     *
     * @throws NotHereException unless the caller works on cases of a party
     */
    public EnterpriseNumber askingFor(ProtocolView protocol, Caller caller) {
        return protocol.parties().stream()
                .filter(party -> caller.holds(Role.CASE_WORKER, party))
                .findFirst()
                .orElseThrow(NotHereException::new);
    }

    /**
     * Asks the manager of the own body. Who asks what is asked already joins the open request, so that the manager has one task for it.
     *
     * @param note nothing about people
     * @return which request it became, and whether it is a new one
     * @throws NotHereException unless the caller works on cases of a party, and the codes are of the protocol
     * @throws ProtocolRefusedException when the note is too long
     */
    @Transactional
    public Asked ask(UUID protocolId, Wish wish, String note, Caller caller) {
        ProtocolView protocol = protocols.require(protocolId, caller);
        EnterpriseNumber body = askingFor(protocol, caller);
        if (protocol.conclusionDate() == null
                || !wish.isOf(protocols.signedVersion(protocolId).document())) {
            throw new NotHereException();
        }
        String written = SeenText.stripped(note);
        if (written.length() > LONGEST_NOTE) {
            throw ProtocolRefusedException.at("note", "protocol.amendment.problem.note");
        }
        UUID id = UUID.randomUUID();
        boolean added = table.add(id, protocolId, body, wish);
        UUID open = added
                ? id
                : table.open(protocolId, body, wish)
                        .map(AmendmentRequest::id)
                        .orElseThrow(() -> new ProtocolRefusedException("protocol.amendment.problem.answered"));
        table.join(open, caller.personId(), written);
        if (added) {
            run.start(protocolId, id, body);
        }
        return new Asked(open, added);
    }

    /**
     * In the caller's transaction; the form has checked who answers.
     *
     * @throws ProtocolRefusedException without a reason, or when it was answered already
     */
    void answer(UUID requestId, boolean takenUp, String reason, Caller caller) {
        AmendmentRequest asked = table.find(requestId).orElseThrow(NotHereException::new);
        AmendmentState next = takenUp ? AmendmentState.TAKEN_UP : AmendmentState.DECLINED;
        if (!asked.state().mayBecome(next)) {
            throw new ProtocolRefusedException("protocol.amendment.problem.answered");
        }
        String written = SeenText.stripped(reason);
        if (written.isEmpty() || written.length() > LONGEST_ANSWER) {
            throw ProtocolRefusedException.at("reason", "protocol.amendment.problem.reason");
        }
        table.answer(asked, next, written, caller.personId());
        tell(asked, Role.CASE_WORKER, NoticeKind.WARNING, "answered");
    }

    /** Reminds the managers of the body. */
    public void remind(UUID requestId) {
        table.find(requestId)
                .filter(asked -> asked.state() == AmendmentState.ASKED)
                .ifPresent(asked -> tell(asked, Role.PROTOCOL_MANAGER, NoticeKind.REMINDER, "reminder"));
    }

    private void tell(AmendmentRequest asked, Role role, NoticeKind kind, String message) {
        notices.add(
                asked.protocolId(),
                List.of(GroupId.of(role, asked.body()).value()),
                kind,
                "protocol.notice.amendment-" + message,
                Map.of());
    }
}
