package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.transfer.HandOverTable;
import be.protocolloket.exchange.transfer.SubjectNotices;
import be.protocolloket.party.Caller;
import org.springframework.stereotype.Component;

/** Restarts a preparation, because it was based on the case before the correction. */
@Component
class FreshStart {

    private final Preparation preparation;
    private final HandOverTable handOvers;
    private final SubjectNotices notices;
    private final TransferRun run;
    private final ReceiptAlerts alerts;

    FreshStart(
            Preparation preparation,
            HandOverTable handOvers,
            SubjectNotices notices,
            TransferRun run,
            ReceiptAlerts alerts) {
        this.preparation = preparation;
        this.handOvers = handOvers;
        this.notices = notices;
        this.run = run;
        this.alerts = alerts;
    }

    /** In the caller's transaction, which must have locked the transfer. */
    void start(CaseView corrected, TransferView transfer, Caller caller) {
        if (handOvers
                .find(transfer.id())
                .filter(each -> each.fetchedAt() != null)
                .isPresent()) {
            throw CorrectionRefusals.handingOver();
        }
        preparation.stop(preparation.enter(transfer.id()), null, caller.personId());
        notices.forget(corrected.id(), transfer.discloser());
        if (!transfer.discloser().equals(corrected.initiator())) {
            alerts.corrected(corrected.id(), transfer.discloser());
        }
        run.beginAnew(corrected.id(), transfer.id());
    }
}
