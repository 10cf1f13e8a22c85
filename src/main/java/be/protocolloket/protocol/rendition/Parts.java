package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.Party;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes blocks of running text, and in their place the structured parts that they show. */
final class Parts {

    private final Writing writing;
    private final Html html;
    private final FlowParts flows;
    private final PartyParts parties;
    private final RuleParts rules;

    Parts(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.flows = new FlowParts(writing);
        this.parties = new PartyParts(writing);
        this.rules = new RuleParts(writing);
    }

    /** @param path of the list */
    void blocks(String path, List<Block> blocks, @Nullable Article article) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String at = path + "[" + i + "].";
            heading(block);
            writing.rich().blocks(block.text(), article);
            if (block.part() != null) {
                part(at, block, block.part(), article);
            }
            writing.truncated(block.truncated(), at + "truncated");
        }
    }

    private void heading(Block block) {
        if (block.number() != null || block.heading() != null) {
            html.open("h4", "class", "legal__subheading");
            if (block.number() != null) {
                html.element("span", "legal__number", block.number()).text(" ");
            }
            html.text(block.heading() == null ? "" : block.heading()).close();
        }
    }

    private void part(String at, Block block, Part part, @Nullable Article article) {
        switch (part) {
            case STATUS -> party(at, block, parties::status);
            case DPO -> party(at, block, parties::dpo);
            case ADVICES -> party(at, block, parties::advices);
            case MEASURES -> party(at, block, (party, called) -> parties.measures(party));
            case INTERNAL_RECIPIENTS -> parties.recipients(block.party(), true);
            case EXTERNAL_RECIPIENTS -> parties.recipients(block.party(), false);
            case PROCESSORS -> parties.processors(block.party());
            case ORIGINAL_PURPOSES, RECEIVER_PURPOSES, PURPOSE ->
                flow(at, block, flow -> flows.purposes(flow, part, block.ref(), article));
            case LEGAL_BASES -> flow(at, block, flow -> flows.legalBases(flow, block.party(), block.ref(), article));
            case COMPATIBILITY -> flow(at, block, flows::compatibility);
            case ITEMS -> flow(at, block, flow -> new ItemTable(writing).write(flow, block.ref()));
            case RETENTION -> flow(at, block, flow -> flows.retention(flow, block.ref()));
            case GROUNDS -> rules.grounds(block.ref());
            case TRIGGERS -> rules.triggers();
            case DURATION -> rules.duration();
            case FORUM -> rules.forum();
            case EFFECT -> rules.effect();
            case TERMINATION -> rules.termination();
            case SIGNATURES -> new SignatureClauses(writing).write();
        }
    }

    private void party(String at, Block block, BiConsumer<Party, String> write) {
        Optional<Party> party = Optional.ofNullable(block.party()).flatMap(writing.text()::party);
        party.ifPresentOrElse(
                found -> write.accept(found, block.calledHere() == null ? found.displayName() : block.calledHere()),
                () -> writing.gapParagraph(at + "party", "protocol.rendition.gap.party"));
    }

    private void flow(String at, Block block, Consumer<Flow> write) {
        List<Flow> all = writing.text().flows();
        Optional<Flow> only = all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        Optional.ofNullable(block.flow())
                .flatMap(writing.text()::flow)
                .or(() -> block.flow() == null ? only : Optional.empty())
                .ifPresentOrElse(write, () -> writing.gapParagraph(at + "flow", "protocol.rendition.gap.flow"));
    }
}
