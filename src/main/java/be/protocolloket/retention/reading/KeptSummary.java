package be.protocolloket.retention.reading;

import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reckoning.RuleFinder;
import be.protocolloket.retention.record.KeptTransfer;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.RetentionWords;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a file is made of and why it goes, in words, for those who propose and approve. */
@Component
public class KeptSummary {

    private final KeptFiles files;
    private final RuleFinder rules;
    private final RetentionWords words;

    KeptSummary(KeptFiles files, RuleFinder rules, RetentionWords words) {
        this.files = files;
        this.rules = rules;
        this.words = words;
    }

    /** Kinds and how many of each; never values. */
    public String contents(KeptFile file) {
        List<KeptTransfer> transfers = files.transfers(file.id());
        if (transfers.isEmpty()) {
            return words.say(file.kind().contentsKey());
        }
        return rules.counted(transfers).stream()
                .map(kind -> kind.label() + " (" + kind.count() + ")")
                .collect(Collectors.joining("\n"));
    }

    /** The rules with the days on which they let go. */
    public String reasons(KeptFile file) {
        List<Obligation> obligations = files.obligations(file.id());
        if (obligations.isEmpty()) {
            return words.say("retention.reasons.own");
        }
        return obligations.stream().map(this::reason).collect(Collectors.joining("\n"));
    }

    private String reason(Obligation one) {
        String rule = words.rule(one.rule());
        String source = words.source(one.rule().article(), one.rule().source());
        String anchor = one.anchor() == null ? "" : words.anchor(one.anchor());
        String line = one.anchor() == null
                ? words.say("retention.reason.decided", rule, words.day(one.dueOn()))
                : words.say(
                        "retention.reason.anchored", rule, anchor, words.day(one.anchorOn()), words.day(one.dueOn()));
        return source.isEmpty() ? line : line + " (" + source + ")";
    }
}
