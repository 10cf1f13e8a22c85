package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.event.TransferRefused;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ItemVerdict;
import be.protocolloket.policy.Refusal;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.DataItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what a protocol refused, and by which article. */
@Component
class RefusalEntries {

    /** Replaces a code that the protocol does not have, because the typed text could hold anything, also personal data. */
    private static final String UNKNOWN = "?";

    private final LedgerWriter ledger;
    private final Protocols protocols;
    private final CurrentCaller callers;

    RefusalEntries(LedgerWriter ledger, Protocols protocols, CurrentCaller callers) {
        this.ledger = ledger;
        this.protocols = protocols;
        this.callers = callers;
    }

    @EventListener
    void on(TransferRefused event) {
        boolean sending = event.transferId() != null;
        var kind = sending ? EntryKind.TRANSFER_REFUSED : EntryKind.REQUEST_REFUSED;
        var entry = NewEntry.under(event.protocolId(), kind)
                .by(event.personId())
                .in(event.caseId(), event.transferId())
                .with("day", event.decision().day())
                .with("general", reasons(event.decision().general()))
                .with("items", items(event.decision(), codes(event.protocolId())));
        var direction = event.direction();
        ledger.append(sending ? entry.between(direction.discloser(), direction.receiver()) : ofAsker(entry, direction));
    }

    /** What somebody only tried is for the own body to know. */
    private NewEntry ofAsker(NewEntry entry, Direction direction) {
        Optional<EnterpriseNumber> asker = callers.find()
                .flatMap(caller -> Stream.of(direction.discloser(), direction.receiver())
                        .filter(body -> caller.holds(Role.CASE_WORKER, body))
                        .findFirst());
        return asker.map(
                        body -> entry.between(body, direction.counterpart(body)).readBy(List.of(body)))
                .orElse(entry);
    }

    private Set<String> codes(UUID protocolId) {
        return protocols.versions(protocolId).stream()
                .flatMap(version -> version.document().flows().stream())
                .flatMap(flow -> flow.items().stream())
                .map(DataItem::code)
                .collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> items(Decision decision, Set<String> codes) {
        return decision.items().stream()
                .filter(verdict -> !verdict.allowed())
                .map(verdict -> item(verdict, codes))
                .toList();
    }

    private static Map<String, Object> item(ItemVerdict verdict, Set<String> codes) {
        var code = verdict.item().code();
        return Map.of(
                "item",
                codes.contains(code) ? code : UNKNOWN,
                "role",
                verdict.item().role().name(),
                "reasons",
                reasons(verdict.refusals()));
    }

    private static List<Map<String, String>> reasons(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> Map.of("reason", refusal.reason().name(), "article", refusal.article()))
                .toList();
    }
}
