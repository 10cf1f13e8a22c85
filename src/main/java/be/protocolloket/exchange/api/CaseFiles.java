package be.protocolloket.exchange.api;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.api.body.CaseBody;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.party.Caller;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Cases as one body's software may know them. */
@Component
class CaseFiles {

    private final Cases cases;
    private final OpenCaseTasks tasks;
    private final Border border;

    CaseFiles(Cases cases, OpenCaseTasks tasks, Border border) {
        this.cases = cases;
        this.tasks = tasks;
        this.border = border;
    }

    CaseBody about(CaseView about, Caller caller) {
        var outlook = border.of(about.id(), caller);
        return CaseBody.of(outlook.seen(about), outlook.standing(cases.transfers(about.id())));
    }

    CaseBody.File file(CaseView about, Caller caller, Locale locale) {
        return new CaseBody.File(
                about(about, caller),
                cases.subjects(about.id(), caller).stream()
                        .map(CaseBody.Subject::of)
                        .toList(),
                cases.transfers(about.id(), caller).stream()
                        .map(TransferBody::of)
                        .toList(),
                tasks.of(about.id(), caller.bodies().first()).stream()
                        .map(task -> tasks.step(task, locale))
                        .toList());
    }
}
