package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.Duration;
import be.protocolloket.protocol.document.EffectRule;
import be.protocolloket.protocol.document.Forum;
import be.protocolloket.protocol.document.NoticeForm;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Termination;
import java.util.stream.Stream;

/** Writes out the rules on duration, law, effect and termination. */
final class RuleText {

    private RuleText() {}

    static String duration(ProtocolDocument document) {
        Duration duration = document.duration();
        if (duration == null) {
            return "";
        }
        String words = duration.text() == null ? "" : ", namelijk " + duration.text();
        return switch (duration.kind()) {
            case INDEFINITE_WHILE_LEGAL_GROUND ->
                "De mededeling van de persoonsgegevens gebeurt voor onbepaalde duur" + words + ".";
            case UNTIL ->
                "De mededeling van de persoonsgegevens gebeurt tot en met "
                        + (duration.until() == null
                                ? PartyClause.OPEN
                                : DutchDate.inSentence(duration.until(), document.dateStyle()))
                        + words + ".";
            case PERIOD ->
                "De mededeling van de persoonsgegevens gebeurt gedurende "
                        + (duration.period() == null ? PartyClause.OPEN : DutchDate.of(duration.period()))
                        + " vanaf de inwerkingtreding van dit protocol" + words + ".";
        };
    }

    static String forum(ProtocolDocument document) {
        Forum forum = document.forum();
        return forum == null
                ? ""
                : Stream.of(
                                "Dit protocol wordt beheerst door " + forum.law() + ".",
                                "Alle geschillen die voortvloeien uit of verband houden met dit protocol worden beslecht door "
                                        + forum.court() + ".")
                        .collect(Lines.PARAGRAPHS);
    }

    static String effect(ProtocolDocument document) {
        EffectRule rule = document.effectRule();
        if (rule == null) {
            return "";
        }
        return switch (rule.kind()) {
            case FIXED_DATE ->
                "Dit protocol treedt in werking op "
                        + (rule.date() == null
                                ? PartyClause.OPEN
                                : DutchDate.inSentence(rule.date(), document.dateStyle()))
                        + ".";
            case ON_LAST_SIGNATURE ->
                "Dit protocol treedt in werking op de datum dat het door alle partijen is ondertekend.";
        };
    }

    static String termination(ProtocolDocument document) {
        Termination termination = document.termination();
        if (termination == null) {
            return "";
        }
        String form = termination.form() == NoticeForm.REGISTERED ? "aangetekend " : "schriftelijk ";
        String period = termination.noticePeriod() == null
                ? ""
                : " mits inachtneming van een opzegtermijn van " + DutchDate.of(termination.noticePeriod());
        return "Partijen kunnen dit protocol " + form + "opzeggen" + period + ".";
    }
}
