package be.protocolloket.retention.web;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.RetentionWords;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts kept files into the reader's words. */
@Component
class KeptLines {

    private final KeptFiles files;
    private final Cases cases;
    private final Protocols protocols;
    private final People people;
    private final RetentionWords words;
    private final DatabaseClock clock;
    private final Border border;

    KeptLines(
            KeptFiles files,
            Cases cases,
            Protocols protocols,
            People people,
            RetentionWords words,
            DatabaseClock clock,
            Border border) {
        this.files = files;
        this.cases = cases;
        this.protocols = protocols;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.border = border;
    }

    List<KeptLine> of(List<KeptFile> kept, Caller caller) {
        LocalDate today = clock.today();
        Map<UUID, CaseView> about = new HashMap<>();
        Map<UUID, String> titles = new HashMap<>();
        return kept.stream()
                .map(file -> new KeptLine(
                        file,
                        words.subject(file),
                        about.computeIfAbsent(file.caseId(), cases::get).reference(),
                        titles.computeIfAbsent(
                                file.protocolId(), id -> protocols.get(id).title()),
                        files.obligations(file.id()).stream()
                                .map(one -> rule(file, one, caller))
                                .toList(),
                        knowsEnd(file),
                        file.waitsForClosing(today)))
                .toList();
    }

    /** A file says when the case ended as far as its own body may know. */
    private boolean knowsEnd(KeptFile file) {
        return border.knowsEnd(file.caseId(), file.body());
    }

    private RuleLine rule(KeptFile file, Obligation one, Caller caller) {
        return new RuleLine(
                words.rule(one.rule()),
                words.source(one.rule().article(), one.rule().source()),
                one.rule().text(),
                one.anchor() == null ? null : words.anchor(one.anchor()),
                one.anchorOn(),
                one.dueOn(),
                one.undecided(),
                one.decidedBy() == null ? null : people.displayName(one.decidedBy()),
                files.motivation(file, one, caller).orElse(null));
    }
}
