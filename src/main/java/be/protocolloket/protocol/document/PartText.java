package be.protocolloket.protocol.document;

import java.util.List;
import java.util.Objects;
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
            case ORIGINAL_PURPOSES ->
                flows(block)
                        .map(flow -> flows.purposes(flow, PurposeSide.ORIGINAL))
                        .collect(Lines.PARAGRAPHS);
            case RECEIVER_PURPOSES ->
                flows(block)
                        .map(flow -> flows.purposes(flow, PurposeSide.RECEIVER))
                        .collect(Lines.PARAGRAPHS);
            case PURPOSE ->
                flows(block).map(flow -> flows.purpose(flow, block.ref())).collect(Lines.PARAGRAPHS);
            case LEGAL_BASES ->
                flows(block).map(flow -> flows.legalBases(flow, block.party())).collect(Lines.PARAGRAPHS);
            case COMPATIBILITY -> flows(block).map(flows::compatibility).collect(Lines.PARAGRAPHS);
            case ITEMS -> flows(block).map(flows::items).collect(Lines.PARAGRAPHS);
            case RETENTION -> flows(block).map(flows::retention).collect(Lines.PARAGRAPHS);
            case GROUNDS ->
                Lines.bullets(document.grounds().stream().map(Ground::text).filter(Objects::nonNull));
            case INTERNAL_RECIPIENTS -> recipients(block, kind -> kind == RecipientKind.INTERNAL);
            case EXTERNAL_RECIPIENTS -> recipients(block, kind -> kind != RecipientKind.INTERNAL);
            case TRIGGERS -> Lines.bullets(document.triggers().stream().map(Trigger::text));
            case MEASURES ->
                Lines.bullets(party(block)
                        .flatMap(party -> party.securityMeasures().stream())
                        .map(PartText::measure));
            case PROCESSORS ->
                Lines.bullets(document.processors().stream()
                        .filter(p -> concerns(block, p.party()))
                        .map(PartText::processor));
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

    private String recipients(Block block, Predicate<RecipientKind> kinds) {
        return Lines.bullets(document.recipients().stream()
                .filter(recipient -> concerns(block, recipient.party()) && kinds.test(recipient.kind()))
                .map(Recipient::name));
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
