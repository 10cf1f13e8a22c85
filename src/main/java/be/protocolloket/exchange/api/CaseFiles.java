package be.protocolloket.exchange.api;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Discretion;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.body.CaseBody;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.party.Caller;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Cases as one body's software may know them. */
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
        var discretion = new Discretion(about, caller);
        return CaseBody.of(
                about, discretion.standing(transfers), discretion.knowsOutcome(transfers), discretion.knowsEnd());
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
}
