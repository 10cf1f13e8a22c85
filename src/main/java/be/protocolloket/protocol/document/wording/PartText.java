package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.DpoMandate;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.Processor;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.PurposeSide;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.RecipientKind;
import be.protocolloket.protocol.document.SecurityMeasure;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.document.StatedAdvice;
import be.protocolloket.protocol.document.Trigger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out the structured parts of a document in the words that protocols use for them. */
final class PartText {

    private final ProtocolDocument document;
    private final FlowText flows = new FlowText();

    PartText(ProtocolDocument document) {
        this.document = document;
    }

    String of(Part part, Block block) {
        return switch (part) {
            case STATUS ->
                party(block).map(party -> status(party, called(block, party))).collect(Collectors.joining());
            case DPO ->
                party(block).map(party -> dpo(party, called(block, party))).collect(Collectors.joining());
            case ADVICES ->
                party(block).map(party -> advices(party, called(block, party))).collect(Collectors.joining());
            case ORIGINAL_PURPOSES -> perFlow(block, flow -> flows.purposes(flow, PurposeSide.ORIGINAL));
            case RECEIVER_PURPOSES -> perFlow(block, flow -> flows.purposes(flow, PurposeSide.RECEIVER));
            case PURPOSE -> perFlow(block, flow -> flows.purpose(flow, block.ref()));
            case LEGAL_BASES -> perFlow(block, flow -> flows.legalBases(flow, block.party()));
            case COMPATIBILITY -> perFlow(block, flows::compatibility);
            case ITEMS -> perFlow(block, flows::items);
            case RETENTION -> perFlow(block, flows::retention);
            case GROUNDS ->
                Lines.bullets(document.grounds().stream().map(Ground::text).filter(Objects::nonNull));
            case INTERNAL_RECIPIENTS ->
                perParty(block, party -> recipients(party, kind -> kind == RecipientKind.INTERNAL));
            case EXTERNAL_RECIPIENTS ->
                perParty(block, party -> recipients(party, kind -> kind != RecipientKind.INTERNAL));
            case TRIGGERS -> Lines.bullets(document.triggers().stream().map(Trigger::text));
            case MEASURES ->
                perParty(
                        block,
                        party -> Lines.bullets(party.securityMeasures().stream().map(PartText::measure)));
            case PROCESSORS -> perParty(block, this::processors);
            case DURATION -> RuleText.duration(document);
            case FORUM -> RuleText.forum(document);
            case EFFECT -> RuleText.effect(document);
            case TERMINATION -> RuleText.termination(document);
            case SIGNATURES -> signatures();
        };
    }

    String signatures() {
        return document.parties().stream()
                .flatMap(party -> party.signatories().stream().map(slot -> signature(party, slot)))
                .collect(Lines.PARAGRAPHS);
    }

    private static String signature(Party party, SignatorySlot slot) {
        String name = slot.name() == null ? PartyClause.OPEN : slot.name();
        String function = slot.function() == null ? "" : " (" + slot.function() + ")";
        return name + function + "\n" + party.legalName();
    }

    private static String status(Party party, String called) {
        return party.status() == null ? "" : called + " is " + party.status().text();
    }

    private static String dpo(Party party, String called) {
        DpoMandate dpo = party.dpo();
        if (dpo == null) {
            return "";
        }
        String who = Stream.of(dpo.person(), dpo.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String mailbox = dpo.mailbox() == null ? "" : ": " + dpo.mailbox();
        return "De functionaris voor gegevensbescherming van " + called + " is " + who + mailbox;
    }

    private String advices(Party party, String called) {
        List<StatedAdvice> advices = document.statedAdvices().stream()
                .filter(advice -> advice.party().equals(party.id()) && advice.statedDate() != null)
                .toList();
        if (advices.isEmpty()) {
            return "";
        }
        String dates = DutchDate.list(advices.stream()
                .map(StatedAdvice::statedDate)
                .filter(Objects::nonNull)
                .map(date -> DutchDate.of(date, document.dateStyle()))
                .toList());
        String outcome = switch (advices.get(advices.size() - 1).outcome()) {
            case POSITIVE -> "een positief advies";
            case POSITIVE_WITH_CONDITIONS -> "een positief advies onder voorwaarden";
            case NEGATIVE -> "een negatief advies";
            case UNSPECIFIED -> "advies";
        };
        return "De functionaris voor gegevensbescherming van " + called + " heeft op " + dates + " " + outcome
                + " met betrekking tot een ontwerp van dit protocol gegeven.";
    }

    private String recipients(Party party, Predicate<RecipientKind> kinds) {
        return Lines.bullets(document.recipients().stream()
                .filter(recipient -> recipient.party().equals(party.id()) && kinds.test(recipient.kind()))
                .map(Recipient::name));
    }

    private String processors(Party party) {
        return Lines.bullets(document.processors().stream()
                .filter(processor -> processor.party().equals(party.id()))
                .map(PartText::processor));
    }

    /** One text a party, with its name above it where the block covers several. */
    private String perParty(Block block, Function<Party, String> text) {
        boolean several = block.party() == null && document.parties().size() > 1;
        return party(block)
                .map(party -> titled(several ? party.displayName() : "", text.apply(party)))
                .collect(Lines.PARAGRAPHS);
    }

    /** One text a flow, with its direction above it where the block covers several. */
    private String perFlow(Block block, Function<Flow, String> text) {
        boolean several = block.flow() == null && document.flows().size() > 1;
        return flows(block)
                .map(flow -> titled(
                        several
                                ? "Van " + PartyClause.name(document, flow.discloser()) + " naar "
                                        + PartyClause.name(document, flow.receiver())
                                : "",
                        text.apply(flow)))
                .collect(Lines.PARAGRAPHS);
    }

    private static String titled(String title, String text) {
        return title.isEmpty() || text.isBlank() ? text : "**" + title + "**\n\n" + text;
    }

    private static String measure(SecurityMeasure measure) {
        return measure.qualifier() == null ? measure.text() : measure.text() + " " + measure.qualifier();
    }

    private static String processor(Processor processor) {
        String clause = processor.replacementClause() == null ? "" : " " + processor.replacementClause();
        String service = processor.service() == null ? "" : " (" + processor.service() + ")";
        return processor.name() + clause + service;
    }

    private Stream<Party> party(Block block) {
        return document.parties().stream().filter(party -> concerns(block, party.id()));
    }

    private Stream<Flow> flows(Block block) {
        return document.flows().stream().filter(flow -> concerns(block.flow(), flow.id()));
    }

    private static boolean concerns(Block block, String party) {
        return concerns(block.party(), party);
    }

    private static boolean concerns(@Nullable String wanted, String id) {
        return wanted == null || wanted.equals(id);
    }

    private static String called(Block block, Party party) {
        return block.calledHere() == null ? party.displayName() : block.calledHere();
    }
}
