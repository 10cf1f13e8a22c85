package be.protocolloket.retention.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.correction.AnchorCorrections;
import be.protocolloket.retention.correction.AnchorRecording;
import be.protocolloket.retention.record.RetentionWords;
import be.protocolloket.workflow.EnumNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the days from which terms run, and those that were set right, into the reader's words. */
@Component
class AnchorLines {

    private final AnchorCorrections corrections;
    private final AnchorRecording recording;
    private final RetentionWords words;
    private final People people;

    AnchorLines(AnchorCorrections corrections, AnchorRecording recording, RetentionWords words, People people) {
        this.corrections = corrections;
        this.recording = recording;
        this.words = words;
        this.people = people;
    }

    List<AnchorLine> correctable(KeptFile file, Caller caller) {
        return corrections.correctable(file, caller).stream()
                .map(one -> new AnchorLine(code(one.anchor()), words.anchor(one.anchor()), one.on()))
                .toList();
    }

    List<AnchorLine> recordable(KeptFile file, Caller caller) {
        return recording.recordable(file, caller).stream()
                .map(one -> new AnchorLine(code(one), words.anchor(one), null))
                .toList();
    }

    List<CorrectionLine> corrected(KeptFile file, Caller caller) {
        return corrections.of(file, caller).stream()
                .map(one -> new CorrectionLine(
                        one,
                        words.anchor(one.anchor()),
                        people.displayName(one.correctedBy()),
                        corrections.reason(one).orElse(null)))
                .toList();
    }

    /** What an address calls the event. */
    static Optional<AnchorEvent> anchor(String code) {
        return Arrays.stream(AnchorEvent.values())
                .filter(each -> code(each).equals(code))
                .findFirst();
    }

    private static String code(AnchorEvent anchor) {
        return EnumNames.hyphened(anchor);
    }
}
