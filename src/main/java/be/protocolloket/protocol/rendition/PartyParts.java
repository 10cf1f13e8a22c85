package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.AdviceOutcome;
import be.protocolloket.protocol.document.ContractState;
import be.protocolloket.protocol.document.DpoMandate;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.PartyStatus;
import be.protocolloket.protocol.document.Processor;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.RecipientKind;
import be.protocolloket.protocol.document.StatedAdvice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the text says of one party: what it is, who advises it, who receives, who processes. */
final class PartyParts {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    PartyParts(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void status(Party party, String called) {
        PartyStatus status = party.status();
        if (status == null) {
            writing.gapParagraph(writing.at(party, "status"), "protocol.rendition.gap.status", called);
        } else if (status.text().isBlank()) {
            String citation =
                    status.citation() == null ? "" : words.of("protocol.rendition.status.citation", status.citation());
            html.element(
                    "p",
                    null,
                    words.of(
                            "protocol.rendition.status",
                            called,
                            words.of(status.category()).toLowerCase(RenditionWords.LANGUAGE),
                            citation));
        } else {
            writing.rich().blocks(called + " is " + status.text(), null);
        }
    }

    void dpo(Party party, String called) {
        DpoMandate dpo = party.dpo();
        if (dpo == null
                || Stream.of(dpo.organisation(), dpo.person(), dpo.address(), dpo.mailbox())
                        .allMatch(Objects::isNull)) {
            writing.gapParagraph(writing.at(party, "dpo"), "protocol.rendition.gap.dpo", called);
            return;
        }
        html.open("p").text(words.of("protocol.rendition.dpo", called)).text(" ");
        html.text(String.join(
                ", ",
                Stream.of(dpo.organisation(), dpo.person(), dpo.address())
                        .filter(Objects::nonNull)
                        .toList()));
        if (dpo.mailbox() != null) {
            html.text(": ");
            if (writing.hides(RedactedPart.CONTACT_POINTS)) {
                writing.hidden("protocol.rendition.hidden.contact");
            } else {
                html.text(dpo.mailbox());
            }
        }
        html.text(".").close();
    }

    void advices(Party party, String called) {
        List<StatedAdvice> advices = writing.text().statedAdvices().stream()
                .filter(advice -> advice.party().equals(party.id()))
                .toList();
        if (advices.isEmpty()) {
            html.open("p");
            writing.later("statedAdvices", "protocol.rendition.later.advice", called);
            html.close();
            return;
        }
        boolean alike = advices.stream().map(StatedAdvice::outcome).distinct().count() == 1
                && advices.stream().allMatch(advice -> advice.text() == null);
        if (alike) {
            advice(called, advices);
        } else {
            advices.forEach(advice -> advice(called, List.of(advice)));
        }
    }

    private void advice(String called, List<StatedAdvice> advices) {
        AdviceOutcome outcome = advices.get(0).outcome();
        List<String> dates =
                advices.stream().map(StatedAdvice::statedDate).map(this::date).toList();
        html.element("p", null, words.of("protocol.rendition.advice." + outcome.name(), called, words.and(dates)));
        for (StatedAdvice advice : advices) {
            if (advice.text() != null) {
                html.open("blockquote");
                writing.rich().blocks(advice.text(), null);
                html.close();
            }
            if (advice.correctedDate() != null) {
                html.element(
                        "p",
                        "legal__data",
                        words.of(
                                "protocol.rendition.advice.corrected",
                                date(advice.statedDate()),
                                date(advice.correctedDate())));
            }
            if (advice.note() != null) {
                html.element("p", "legal__data", advice.note());
            }
        }
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? words.of("protocol.rendition.unknown-date") : words.date(date);
    }

    void measures(Party party) {
        new MeasureList(writing).write(party);
    }

    void recipients(@Nullable String party, boolean internal) {
        List<Recipient> shown = writing.text().recipients().stream()
                .filter(each -> party == null || each.party().equals(party))
                .filter(each -> (each.kind() == RecipientKind.INTERNAL) == internal)
                .toList();
        if (shown.isEmpty() && internal) {
            writing.gapParagraph("recipients", "protocol.rendition.gap.recipients");
            return;
        } else if (shown.isEmpty()) {
            html.element("p", null, words.of("protocol.rendition.no-external-recipients"));
            return;
        }
        html.open("ul");
        for (Recipient each : shown) {
            html.open("li");
            writing.rich().item(each.name());
            html.close();
        }
        html.close();
    }

    void processors(@Nullable String party) {
        List<Processor> shown = writing.text().processors().stream()
                .filter(each -> party == null || each.party().equals(party))
                .toList();
        if (shown.isEmpty()) {
            html.element("p", null, words.of("protocol.rendition.no-processors"));
            return;
        }
        html.open("ul");
        for (Processor each : shown) {
            html.open("li").text(each.name());
            html.text(each.replacementClause() == null ? "" : " " + each.replacementClause());
            html.text(each.service() == null ? "" : " (" + each.service() + ")");
            List<String> facts = facts(each, party == null);
            if (!facts.isEmpty()) {
                html.element("p", "legal__data", String.join("; ", facts));
            }
            html.close();
        }
        html.close();
    }

    private List<String> facts(Processor processor, boolean nameParty) {
        List<String> facts = new ArrayList<>();
        if (nameParty) {
            facts.add(words.of("protocol.rendition.processor.of", writing.called(processor.party())));
        }
        if (processor.art28Contract() != ContractState.NOT_STATED) {
            facts.add(words.of("protocol.rendition.processor." + processor.art28Contract()));
        }
        if (processor.since() != null) {
            facts.add(words.of("protocol.rendition.since", words.date(processor.since())));
        }
        if (processor.until() != null) {
            facts.add(words.of("protocol.rendition.until", words.date(processor.until())));
        }
        return facts;
    }
}
