package be.protocolloket.protocol.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.drafting.CompletenessGate;
import be.protocolloket.protocol.drafting.MandatoryContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a rendition can print as a marker stands in the way of submitting, and the other way round. */
@Execution(ExecutionMode.CONCURRENT)
class RenditionGapsTests {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final ThrowingConsumer<String> NO_MARKER =
            html -> assertThat(html).doesNotContain("legal__gap", "nog in te vullen", "niet ingevuld");

    private final RenditionGaps gaps = new RenditionGaps(RenditionMessages.of());
    private final CompletenessGate gate = new CompletenessGate(gaps);
    private final LegalRenditions renditions =
            new LegalRenditions(RenditionMessages.of(), new SpringTemplateEngine(), new PdfWriter());

    @Test
    void aTextThatMayBeSubmittedHasNoMarkerOnceItIsReadyToSign() {
        var random = new Random(20260301);
        int submittable = 0;
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            var text = draft(random, i % 3);
            if (text.isEmpty()) {
                continue;
            }
            if (!submittable(text.get())) {
                refused++;
                continue;
            }
            submittable++;
            assertThat(rendered(text.get(), VersionPurpose.ADVICE))
                    .as("advised %s", i)
                    .allSatisfy(NO_MARKER);
            var ready = ready(text.get());
            assertThat(gaps.of(ready)).as("draft %s", i).isEmpty();
            assertThat(rendered(ready, VersionPurpose.SIGNING))
                    .as("draft %s", i)
                    .allSatisfy(NO_MARKER)
                    .allSatisfy(html -> assertThat(html).doesNotContain("legal__later"));
        }
        assertThat(submittable).as("both occur").isGreaterThan(30);
        assertThat(refused).isGreaterThan(30);
    }

    @Test
    void everyMarkerOfADraftIsAGapAndEveryGapSaysWhereItIsFilledIn() {
        var random = new Random(20260302);
        for (int i = 0; i < 100; i++) {
            var text = draft(random, i % 3);
            if (text.isEmpty()) {
                continue;
            }
            var html = renditions.html(version(text.get()), RenditionOptions.full(List.of()));
            assertThat(html.split("class=\"legal__(gap|later)\"", -1))
                    .hasSize(gaps.of(text.get()).size() + 1);
            var blocking = gaps.findings(text.get()).stream()
                    .filter(Finding::blocksSubmission)
                    .map(Finding::path)
                    .toList();
            assertThat(gaps.of(text.get()))
                    .filteredOn(gap -> !gap.filledOnTheWay())
                    .allSatisfy(gap -> assertThat(blocking).contains(gap.path()));
        }
    }

    @Test
    void whatIsLackingIsSaidWithThePartInWhichItLacks() {
        for (String sample : List.of(DemoTexts.GISTEL, DemoTexts.ELEGAST)) {
            var text = DemoTexts.asPublished(sample);
            var parts = Pattern.compile("(articles|parties|annexes|recitals)\\[.*");
            long placed = gaps.findings(text).stream()
                    .filter(Finding::blocksSubmission)
                    .filter(finding -> finding.articleId() != null
                            || parts.matcher(finding.path()).matches())
                    .count();
            assertThat(placed).isPositive();
            assertThat(gate.problems(text).stream()
                            .filter(problem -> !problem.messageKey().equals("protocol.refused.incomplete"))
                            .mapToInt(problem -> (Integer) problem.args()[3])
                            .sum())
                    .as("the places of all sentences together")
                    .isEqualTo((int) placed);
        }
    }

    @Test
    void eachSentenceIsSaidOnceWithAWayToWhereItIsMended() {
        var twice = ProtocolStory.changed(
                DemoTexts.asPublished(DemoTexts.GISTEL),
                tree -> tree.withArray("flows")
                        .get(0)
                        .withArray("itemGroups")
                        .forEach(group -> ((ObjectNode) group).remove("justification")));
        for (var text : List.of(twice, DemoTexts.asPublished(DemoTexts.ELEGAST), DemoTexts.asPublished("blank"))) {
            var problems = gate.problems(text);
            assertThat(problems)
                    .isNotEmpty()
                    .allMatch(problem -> problem.elsewhere()
                            .filter(page -> page.path().startsWith("edit?at="))
                            .isPresent());
            assertThat(problems)
                    .extracting(problem -> List.of(problem.messageKey(), problem.args()[0], problem.args()[1]))
                    .doesNotHaveDuplicates();
        }
        assertThat(gate.problems(twice))
                .anyMatch(problem ->
                        problem.args()[3].equals(2) || problem.args()[3] instanceof Integer places && places > 2);
    }

    @Test
    void theUsualWordingOfABlankTextHasNoMarkerOfItsOwn() {
        assertThat(gaps.of(DemoTexts.asPublished("blank")))
                .extracting(Gap::articleId)
                .doesNotContain("art-1", "art-7", "art-8", "art-9");
    }

    @Test
    void aFrozenTextSaysWhenItsDayComesAndARegisteredOneThatItIsNotKnown() {
        var undated = ProtocolDocuments.read(
                ((ObjectNode) ProtocolDocuments.tree(DemoTexts.completed(DemoTexts.ELEGAST, "proef")))
                        .without("documentDate"));
        assertThat(rendered(undated, VersionPurpose.ADVICE))
                .allSatisfy(html -> assertThat(html.split("de datum volgt bij de ondertekening", -1))
                        .as("under the title and above the signatures")
                        .hasSize(3));
        assertThat(rendered(undated, VersionPurpose.REGISTERED))
                .allSatisfy(
                        html -> assertThat(html).contains("datum niet bekend").doesNotContain("volgt bij"));
    }

    /** Every rendition; the PDF prints the same HTML. */
    private List<String> rendered(ProtocolDocument text, VersionPurpose purpose) {
        var id = new UUID(0, 1);
        var version = new VersionView(id, id, 1, purpose, HASH, Instant.EPOCH, text, 3);
        return List.of(
                renditions.html(version, RenditionOptions.full(List.of())),
                renditions.html(version, RenditionOptions.redacted(List.of())));
    }

    private boolean submittable(ProtocolDocument text) {
        return gate.problems(text).isEmpty()
                && new MandatoryContent().problems(text).isEmpty();
    }

    /** A sample, or a blank text with what a drafter fills in, from which up to three things were taken away. */
    private static Optional<ProtocolDocument> draft(Random random, int base) {
        var tree = (ObjectNode)
                ProtocolDocuments.tree(DemoTexts.completed(base == 1 ? DemoTexts.GISTEL : DemoTexts.ELEGAST, "proef"));
        if (base == 2) {
            var blank = (ObjectNode) ProtocolDocuments.tree(DemoTexts.asPublished("blank"));
            for (String kept : List.of("articles", "title")) {
                tree.set(kept, blank.get(kept));
            }
            tree.path("articles")
                    .forEach(article -> article.path("body").forEach(block -> ((ObjectNode) block).remove("proposed")));
        }
        for (int taken = random.nextInt(4); taken > 0; taken--) {
            var places = new ArrayList<Runnable>();
            places(tree, places);
            places.get(random.nextInt(places.size())).run();
        }
        try {
            return Optional.of(ProtocolDocuments.read(tree));
        } catch (DocumentRejectedException unreadable) {
            return Optional.empty();
        }
    }

    private static void places(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                var value = object.get(name);
                places.add(() -> object.remove(name));
                if (value.isString()) {
                    places.add(() -> object.put(name, " "));
                }
                if (name.equals("state")) {
                    places.add(() -> object.put(name, "VACANT").remove("name"));
                }
                if (value.isArray()) {
                    places.add(() -> object.putArray(name));
                }
                places(value, places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                places.add(() -> list.remove(at));
                places(list.get(i), places);
            }
        }
    }

    /** What happens to a text between its submission and its signing: officers advise, signatories are named, a day is set. */
    private static ProtocolDocument ready(ProtocolDocument text) {
        var tree = (ObjectNode) ProtocolDocuments.tree(text);
        tree.put("documentDate", "2026-03-01");
        var advices = tree.putArray("statedAdvices");
        for (int i = 0; i < text.parties().size(); i++) {
            var party = text.parties().get(i);
            advices.addObject()
                    .put("party", party.id())
                    .put("statedDate", "2026-02-01")
                    .put("outcome", "POSITIVE");
            var node = (ObjectNode) tree.withArray("parties").get(i);
            name(node.withArray("signatories"), true);
            if (party.openSeatFollowsSignatory()) {
                name(node.withArray("representatives"), false);
            }
        }
        return ProtocolDocuments.read(tree);
    }

    private static void name(ArrayNode seats, boolean unnamed) {
        for (JsonNode seat : seats) {
            if (seat.path("state").asString("").equals("VACANT") || unnamed && !seat.has("name")) {
                ((ObjectNode) seat).put("name", "An Peeters").put("state", "NAMED");
            }
        }
    }

    private static VersionView version(ProtocolDocument text) {
        UUID id = new UUID(0, 1);
        return new VersionView(id, id, 2, VersionPurpose.SIGNING, HASH, Instant.EPOCH, text, 3);
    }
}
