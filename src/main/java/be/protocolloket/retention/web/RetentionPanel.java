package be.protocolloket.retention.web;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.erasure.Receipts;
import be.protocolloket.retention.reading.KeptFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows on a case's page how long the reader's own body keeps what it received. Nothing of the other body's days: in a one-way exchange they
 * would tell the one who sent how the case ended.
 */
@Component
@Order(40)
class RetentionPanel implements CasePanel {

    private final KeptFiles files;
    private final KeptLines lines;
    private final Receipts receipts;

    RetentionPanel(KeptFiles files, KeptLines lines, Receipts receipts) {
        this.files = files;
        this.lines = lines;
        this.receipts = receipts;
    }

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        List<KeptFile> own = files.ofCase(about.id()).stream()
                .filter(file -> file.state() != KeptState.RETURNED)
                .filter(file -> file.kind() == KeptKind.OWN || caller.actsFor(file.body()))
                .toList();
        var answers = own.stream()
                .filter(file -> files.answers(file, caller))
                .map(KeptFile::id)
                .collect(Collectors.<UUID>toSet());
        return Optional.of(new PanelView(
                "retention.panel.title",
                "retention/panel",
                "kept",
                Map.of(
                        "lines",
                        lines.of(own, caller),
                        "answers",
                        answers,
                        "receipts",
                        receipts.ofCase(about.id(), caller))));
    }
}
