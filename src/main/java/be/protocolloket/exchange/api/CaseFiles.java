package be.protocolloket.exchange.api;

import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.CaseBody.Status;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Cases as one body's software may know them. A protocol in one direction carries no decision back: who proposed somebody sees that it was handled. */
@Component
class CaseFiles {

    private final Cases cases;
    private final OpenCaseTasks tasks;

    CaseFiles(Cases cases, OpenCaseTasks tasks) {
        this.cases = cases;
        this.tasks = tasks;
    }

    CaseBody about(CaseView about, Caller caller) {
        return about(about, cases.transfers(about.id()), caller);
    }

    private static CaseBody about(CaseView about, List<TransferView> transfers, Caller caller) {
        boolean proposesOnly = proposesOnly(about, caller);
        return CaseBody.of(
                about,
                proposesOnly ? proposed(about, transfers) : status(about.state()),
                !proposesOnly && !resultOfOthers(about, transfers, caller),
                !proposesOnly);
    }

    CaseBody.File file(CaseView about, Caller caller, Locale locale) {
        var transfers = cases.transfers(about.id());
        return new CaseBody.File(
                about(about, transfers, caller),
                cases.subjects(about.id(), caller).stream()
                        .map(CaseBody.Subject::of)
                        .toList(),
                transfers.stream().map(TransferBody::of).toList(),
                tasks.of(about.id(), caller.bodies().first()).stream()
                        .map(task -> tasks.step(task, locale))
                        .toList());
    }

    /** How support ended is for who gave it; the other body is told that it ended, and no more. */
    private static boolean resultOfOthers(CaseView about, List<TransferView> transfers, Caller caller) {
        var outcome = about.outcome();
        return outcome != null
                && outcome.isResultOfSupport()
                && transfers.stream()
                        .noneMatch(
                                each -> each.purpose() == TransferPurpose.REQUEST && caller.actsFor(each.receiver()));
    }

    private static boolean proposesOnly(CaseView about, Caller caller) {
        return about.kind() == CaseKind.SUBTENANT_PROPOSAL && !caller.actsFor(about.counterpart());
    }

    /** The same whether the other body still decides, accepted or refused. */
    private static Status proposed(CaseView about, List<TransferView> transfers) {
        if (about.state() == CaseState.ERASED) {
            return Status.ERASED;
        }
        boolean arrived =
                !transfers.isEmpty() && transfers.get(transfers.size() - 1).state() == TransferState.RECEIVED;
        boolean everArrived = transfers.stream().anyMatch(each -> each.state() == TransferState.RECEIVED);
        boolean stopped = about.state() == CaseState.CLOSED && !everArrived;
        return arrived || stopped ? Status.HANDLED : Status.OPEN;
    }

    private static Status status(CaseState state) {
        return switch (state) {
            case OPEN -> Status.OPEN;
            case CLOSED -> Status.CLOSED;
            case ERASED -> Status.ERASED;
        };
    }
}
