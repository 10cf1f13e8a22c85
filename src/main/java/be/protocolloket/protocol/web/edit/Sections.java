package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;

/** Divides a document into sections of a size that a person can oversee, in the order of the text. */
final class Sections {

    /** Id of the section on who signs. */
    static final String SIGNATORIES = "signatories";

    private static final List<String> GENERAL = List.of(
            "title",
            "context",
            "documentDate",
            "dateStyle",
            "place",
            "copies",
            "direction",
            "legalRegime",
            "caseKinds",
            "targetGroups",
            "subjectNotice",
            "dpia",
            "reviewDate");
    private static final List<String> PARTY = List.of(
            "legalName",
            "legalForm",
            "enterpriseNumber",
            "address",
            "foundedOn",
            "alias",
            "aliasesSeen",
            "clause",
            "truncated",
            "status",
            "representatives",
            "dpo",
            "onwardPolicy",
            "publicationTargets",
            "governingBodyApproval");
    private static final List<String> FLOW = List.of(
            "discloser",
            "receiver",
            "mode",
            "purposes",
            "legalBases",
            "compatibility",
            "itemGroups",
            "retention",
            "channels");
    private static final List<String> RULES = List.of(
            "recipients",
            "triggers",
            "grounds",
            "processors",
            "obligations",
            "effectRule",
            "duration",
            "termination",
            "forum",
            "authorisations",
            "vtcAdvice",
            "errata");

    private final ProtocolDocument text;
    private final EditWords words;

    Sections(ProtocolDocument text, EditWords words) {
        this.text = text;
        this.words = words;
    }

    List<Section> all() {
        List<Section> all = new ArrayList<>();
        all.add(plain("general", GENERAL));
        for (int i = 0; i < text.parties().size(); i++) {
            all.add(party(i));
        }
        all.add(plain("recitals", List.of("preamble", "recitals")));
        for (int i = 0; i < text.flows().size(); i++) {
            all.add(flow(i));
        }
        for (int i = 0; i < text.articles().size(); i++) {
            all.add(article(i));
        }
        all.add(plain("rules", RULES));
        all.add(signatories());
        all.add(plain("annexes", List.of("annexes")));
        return all;
    }

    /** @throws NotHereException when the document has no such section (any more) */
    Section require(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotHereException::new);
    }

    private Section plain(String id, List<String> names) {
        List<Root> roots = names.stream()
                .map(name -> root("", ProtocolDocument.class, name, ""))
                .toList();
        return new Section(id, words.of("protocol.edit.section." + id), roots, "");
    }

    private Section party(int index) {
        Party party = text.parties().get(index);
        List<Root> roots = PARTY.stream()
                .map(name -> root("parties[" + index + "].", Party.class, name, ""))
                .toList();
        return new Section(
                "party-" + party.id(), words.of("protocol.edit.section.party", party.displayName()), roots, "");
    }

    private Section flow(int index) {
        Flow flow = text.flows().get(index);
        List<Root> roots = FLOW.stream()
                .map(name -> root("flows[" + index + "].", Flow.class, name, ""))
                .toList();
        String title = words.of("protocol.edit.section.flow", Target.name(text, flow));
        return new Section("flow-" + flow.id(), title, roots, "flows/" + flow.id());
    }

    private Section article(int index) {
        Article article = text.articles().get(index);
        List<Root> roots = new ArrayList<>();
        for (String name : List.of("number", "heading", "topic", "body", "footnotes")) {
            roots.add(root("articles[" + index + "].", Article.class, name, ""));
        }
        roots.addAll(new ShownParts(text, this).of(article));
        return new Section("article-" + article.id(), Target.name(article), roots, "articles/" + article.id());
    }

    private Section signatories() {
        List<Root> roots = new ArrayList<>();
        for (int i = 0; i < text.parties().size(); i++) {
            roots.add(root(
                    "parties[" + i + "].",
                    Party.class,
                    "signatories",
                    text.parties().get(i).displayName()));
        }
        return new Section(SIGNATORIES, words.of("protocol.edit.section.signatories"), roots, "");
    }

    /** @param of whose, when the section has several of these; else empty */
    Root root(String prefix, Class<?> record, String name, String of) {
        Field field = Field.of(record, name);
        String label = words.label(field);
        return new Root(prefix + name, field, of.isEmpty() ? label : label + " – " + of);
    }
}
