package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.comparison.DocumentComparison;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import be.protocolloket.protocol.registration.FactDifferences;
import be.protocolloket.tasklist.BackgroundView;
import be.protocolloket.tasklist.TaskBackground;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.NotHereException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Beside every form about a protocol: its text, what changed since the officers last advised, and what the other rooms know. */
@Component
class ProtocolTaskBackground implements TaskBackground {

    private final Protocols protocols;
    private final VersionTexts texts;
    private final FactDifferences facts;
    private final DraftRefusals refusals;
    private final ObjectProvider<ProtocolPanel> panels;

    ProtocolTaskBackground(
            Protocols protocols,
            VersionTexts texts,
            FactDifferences facts,
            DraftRefusals refusals,
            ObjectProvider<ProtocolPanel> panels) {
        this.protocols = protocols;
        this.texts = texts;
        this.facts = facts;
        this.refusals = refusals;
        this.panels = panels;
    }

    @Override
    public boolean supports(TaskContext task) {
        return true;
    }

    @Override
    public BackgroundView view(TaskContext task, Caller caller) {
        ProtocolView protocol = protocols.require(task.protocolId(), caller);
        VersionView version = version(task);
        List<PanelView> shown = panels.orderedStream()
                .map(panel -> panel.show(protocol, caller))
                .flatMap(Optional::stream)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("protocol", protocol);
        model.put("version", version);
        model.put("legal", texts.html(version));
        model.put("panels", shown);
        model.put("refusals", refusals.beside(task));
        previous(protocol, version).ifPresent(older -> {
            model.put("older", older);
            model.put("comparison", DocumentComparison.between(older.document(), version.document()));
            model.put("facts", facts.between(older, version));
        });
        return new BackgroundView("protocol/background :: text", model);
    }

    /** The version that the task is about; during drafting, the current draft, and while a registration is corrected, what was entered last. */
    private VersionView version(TaskContext task) {
        VersionView newest = protocols.currentVersion(task.protocolId());
        Optional<UUID> id = task.find(Variables.VERSION_ID);
        boolean enteredAnew = task.elementId().equals(ProtocolConfirmationProcess.CORRECT_REGISTRATION);
        if (newest.purpose() == VersionPurpose.DRAFT || id.isEmpty() || enteredAnew) {
            return newest;
        }
        VersionView version = protocols.version(id.get());
        if (!version.protocolId().equals(task.protocolId())) {
            throw new NotHereException();
        }
        return version;
    }

    /** What the officers last advised or was registered before; for a correction of confirmed facts, what counts now. */
    private Optional<VersionView> previous(ProtocolView protocol, VersionView version) {
        VersionView counts = protocols.currentVersion(protocol.id());
        if (protocol.state() == DocumentState.CONCLUDED && counts.number() < version.number()) {
            return Optional.of(counts);
        }
        return protocols.versions(version.protocolId()).stream()
                .filter(each -> each.purpose() == VersionPurpose.ADVICE || each.purpose() == VersionPurpose.REGISTERED)
                .filter(each -> each.number() < version.number())
                .reduce((one, later) -> later);
    }
}
