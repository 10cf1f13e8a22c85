package be.protocolloket.exchange.api;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.TransferSteps.Opened;
import be.protocolloket.exchange.api.once.OnlyOnce;
import be.protocolloket.exchange.api.once.OnlyOnce.Answer;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.software.ApiClients;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a step of a transfer for software, once per idempotency key, and answers with the resulting state. */
@Component
class StepCalls {

    private final Transfers transfers;
    private final TransferSteps steps;
    private final TransferFiles files;
    private final OnlyOnce once;
    private final ApiClients clients;

    StepCalls(Transfers transfers, TransferSteps steps, TransferFiles files, OnlyOnce once, ApiClients clients) {
        this.transfers = transfers;
        this.steps = steps;
        this.files = files;
        this.once = once;
        this.clients = clients;
    }

    /** Answers the form of an open step, and finishes it. */
    interface Finish {
        void with(Opened opened, TransferView transfer, Caller caller);
    }

    /**
     * @param key of the request, see {@link OnlyOnce}
     * @param said the body of the request
     * @param answers by field of the form
     */
    ResponseEntity<String> run(
            UUID transferId, String key, Step step, Object said, Map<String, String> answers, Locale locale) {
        return run(
                transferId,
                key,
                step,
                said,
                (opened, transfer, caller) -> steps.finish(opened, answers, caller),
                locale);
    }

    /** As above, for a form whose answers depend on the values it starts with. */
    ResponseEntity<String> run(UUID transferId, String key, Step step, Object said, Finish finish, Locale locale) {
        var caller = clients.require().caller();
        var transfer = transfers.require(transferId, caller);
        return once.run(key, List.of("step", transferId, step, said), () -> {
            finish.with(steps.open(transfer, step, caller, locale), transfer, caller);
            return Answer.ok(files.done(transfer, caller, locale));
        });
    }
}
