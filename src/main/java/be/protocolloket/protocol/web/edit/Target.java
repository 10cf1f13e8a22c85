package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field that points to another part of the document may point to. */
enum Target {
    PARTY,
    FLOW,
    ITEM,
    GROUND,
    PURPOSE,
    ARTICLE,
    ANNEX,
    AUTHORISATION;

    private static final Map<String, Target> FIELDS = Map.ofEntries(
            Map.entry("Block.party", PARTY),
            Map.entry("Block.flow", FLOW),
            Map.entry("Block.ref", PURPOSE),
            Map.entry("Flow.discloser", PARTY),
            Map.entry("Flow.receiver", PARTY),
            Map.entry("ChannelRules.host", PARTY),
            Map.entry("LegalBasis.party", PARTY),
            Map.entry("LegalBasis.annexRef", ANNEX),
            Map.entry("RetentionRule.receiver", PARTY),
            Map.entry("RetentionRule.items", ITEM),
            Map.entry("Recipient.party", PARTY),
            Map.entry("Trigger.initiators", PARTY),
            Map.entry("Trigger.groundCodes", GROUND),
            Map.entry("Processor.party", PARTY),
            Map.entry("Obligation.by", PARTY),
            Map.entry("Obligation.to", PARTY),
            Map.entry("Obligation.article", ARTICLE),
            Map.entry("Termination.breachEndBy", PARTY),
            Map.entry("StatedAdvice.party", PARTY),
            Map.entry("Footnote.authorisations", AUTHORISATION));

    static Optional<Target> of(String record, String field) {
        return Optional.ofNullable(FIELDS.get(record + "." + field));
    }

    List<FormOption> options(ProtocolDocument text) {
        return switch (this) {
            case PARTY ->
                text.parties().stream()
                        .map(party -> new FormOption(party.id(), party.displayName()))
                        .toList();
            case FLOW ->
                text.flows().stream()
                        .map(flow -> new FormOption(flow.id(), name(text, flow)))
                        .toList();
            case ITEM ->
                text.flows().stream()
                        .flatMap(flow -> flow.items().stream())
                        .map(item -> new FormOption(item.code(), Objects.requireNonNullElse(item.label(), item.code())))
                        .distinct()
                        .toList();
            case GROUND ->
                text.grounds().stream()
                        .map(ground -> new FormOption(ground.code(), shortened(ground.label())))
                        .toList();
            case PURPOSE -> text.flows().stream().flatMap(Target::parts).toList();
            case ARTICLE ->
                text.articles().stream()
                        .map(article -> new FormOption(article.id(), name(article)))
                        .toList();
            case ANNEX ->
                text.annexes().stream()
                        .map(annex -> new FormOption(annex.number(), annex.number() + " " + annex.title()))
                        .toList();
            case AUTHORISATION ->
                text.authorisations().stream()
                        .map(act -> new FormOption(act.id(), shortened(act.text())))
                        .toList();
        };
    }

    private static Stream<FormOption> parts(Flow flow) {
        Stream<FormOption> purposes = flow.purposes().stream()
                .map(purpose -> new FormOption(
                        purpose.id(), shortened(Objects.requireNonNullElse(purpose.heading(), purpose.text()))));
        Stream<FormOption> groups =
                flow.itemGroups().stream().map(group -> new FormOption(group.id(), shortened(group.label())));
        return Stream.concat(purposes, groups);
    }

    static String name(ProtocolDocument text, Flow flow) {
        return party(text, flow.discloser()) + " → " + party(text, flow.receiver());
    }

    static String name(Article article) {
        return (Objects.requireNonNullElse(article.number(), "") + " " + article.heading()).strip();
    }

    private static String party(ProtocolDocument text, String id) {
        return text.party(id).map(party -> party.displayName()).orElse(id);
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').replace("**", "");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
