package be.protocolloket.retention.web;

import be.protocolloket.exchange.Cases;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.People;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.rendition.PrintedPages;
import be.protocolloket.retention.erasure.Receipt;
import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.retention.record.RetentionWords;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Says in words what a receipt proves, on a page and on paper. */
@Component
class ReceiptPaper {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final RetentionWords words;
    private final Bodies bodies;
    private final People people;
    private final Protocols protocols;
    private final Cases cases;
    private final PrintedPages papers;
    private final ITemplateEngine templates;

    ReceiptPaper(
            RetentionWords words,
            Bodies bodies,
            People people,
            Protocols protocols,
            Cases cases,
            PrintedPages papers,
            ITemplateEngine templates) {
        this.words = words;
        this.bodies = bodies;
        this.people = people;
        this.protocols = protocols;
        this.cases = cases;
        this.papers = papers;
        this.templates = templates;
    }

    /** In the reader's language. */
    ShownReceipt shown(Receipt receipt) {
        ReceiptContents about = receipt.contents();
        return new ShownReceipt(
                words.subject(about.kind(), bodies.shortName(about.body()), bodies.shortName(about.counterpart())),
                cases.get(about.caseId()).reference(),
                protocols.get(about.protocolId()).title(),
                about.rules().stream().map(this::rule).toList(),
                people.displayName(about.proposedBy()),
                moment(about.proposedAt()),
                people.displayName(about.approvedBy()),
                moment(about.approvedAt()),
                moment(about.erasedAt()));
    }

    /** In Dutch, as all papers. */
    byte[] print(Receipt receipt) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(DUTCH);
        try {
            Context context = new Context(DUTCH);
            context.setVariable("receipt", receipt);
            context.setVariable("shown", shown(receipt));
            String body = templates.process("retention/receipt-paper", context);
            return papers.print(words.say("retention.receipt.title", receipt.reference()), body);
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }

    private ShownReceipt.ShownRule rule(ReceiptContents.Rule rule) {
        String how;
        if (rule.anchor() == null) {
            String who = rule.decidedBy() == null ? "" : people.displayName(rule.decidedBy());
            how = words.say("retention.receipt.decided", who, words.day(rule.dueOn()));
        } else {
            String anchor = words.anchor(AnchorEvent.valueOf(rule.anchor()));
            how = rule.term() == null || Period.parse(rule.term()).isZero()
                    ? words.say("retention.receipt.event", anchor, words.day(rule.anchorOn()))
                    : words.say(
                            "retention.receipt.period",
                            words.period(Period.parse(rule.term())),
                            anchor,
                            words.day(rule.anchorOn()),
                            words.day(rule.dueOn()));
        }
        String text = rule.ruleId() == null ? words.say("retention.rule.silent") : rule.text();
        return new ShownReceipt.ShownRule(how, words.source(rule.article(), rule.source()), text);
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, DatabaseClock.ZONE);
    }
}
