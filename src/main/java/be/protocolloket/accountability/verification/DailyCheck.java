package be.protocolloket.accountability.verification;

import be.protocolloket.accountability.ledger.ChainHead;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks all chains once a day and records the head of each, in a chain of its own and in the log: whoever resets a whole chain to
 * an earlier day, seal included, is detected by one of the two.
 */
@Component
class DailyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCheck.class);

    private final CheckTable table;
    private final LedgerVerifier verifier;
    private final LedgerWriter ledger;
    private final Protocols protocols;
    private final Notices notices;

    DailyCheck(CheckTable table, LedgerVerifier verifier, LedgerWriter ledger, Protocols protocols, Notices notices) {
        this.table = table;
        this.verifier = verifier;
        this.ledger = ledger;
        this.protocols = protocols;
        this.notices = notices;
    }

    /** Runs when a day has passed since the last check, whichever node made it. */
    @Transactional
    public void whenDue() {
        if (table.due()) {
            run();
        }
    }

    ChainReport run() {
        var report = verifier.checkAll();
        table.add(report);
        report.faults()
                .forEach(fault -> LOG.error(
                        "Ledger chain {}: {} at {} to {}", fault.chain(), fault.kind(), fault.from(), fault.until()));
        report.faults().stream()
                .map(ChainFault::protocolId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::warn);
        witness(report);
        return report;
    }

    /** The head of a broken chain is not witnessed: it may be forged. */
    private void witness(ChainReport report) {
        var broken = report.faults().stream().map(ChainFault::chain).collect(Collectors.toSet());
        var heads = table.unwitnessed().stream()
                .filter(head -> !broken.contains(head.chain()))
                .toList();
        if (!heads.isEmpty()) {
            ledger.append(NewEntry.ofTheHouse(EntryKind.WITNESSED)
                    .with("heads", heads.stream().map(DailyCheck::head).toList()));
        }
        LOG.info(
                "Ledger: {} chains, {} entries, {} faults; witnessed {} heads {}",
                report.chains(),
                report.entries(),
                report.faults().size(),
                heads.size(),
                Fingerprint.of(heads.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> head(ChainHead head) {
        return Map.of("chain", head.chain(), "number", head.number(), "hash", head.hash());
    }

    /** Notifies the officers of the parties; while such a notice is still open, no second one is added. */
    private void warn(UUID protocolId) {
        try {
            var officers = protocols.get(protocolId).parties().stream()
                    .map(party -> GroupId.of(Role.DPO, party).value())
                    .toList();
            notices.add(protocolId, officers, NoticeKind.WARNING, "accountability.notice.broken", Map.of());
        } catch (NotHereException gone) {
            LOG.error("Ledger chain of a protocol that is not there: {}", protocolId);
        }
    }
}
