package be.protocolloket.protocol.web.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

@Execution(ExecutionMode.CONCURRENT)
class SectionFormTests {

    private final EditWords words = new EditWords(messages(), Locale.forLanguageTag("nl"));

    @ParameterizedTest
    @ValueSource(strings = {"elegast-woonhaven", "woonsprong-ocmw-gistel", "blank"})
    void whatIsPostedBackUnchangedChangesNothing(String sample) {
        ProtocolDocument text = sample(sample);

        assertThat(new Sections(text, words).all()).isNotEmpty().allSatisfy(section -> {
            Map<String, List<String>> posted = posted(SectionForm.stored(text, section, words));
            SectionForm form = SectionForm.typed(text, section, posted, words);
            assertThat(form.document()).as(section.id() + " " + form.problems()).contains(text);
        });
    }

    @Test
    void aNewElementIsAddedMovedAndRemovedWithoutLosingWhatWasTyped() {
        ProtocolDocument text = sample("woonsprong-ocmw-gistel");
        Section section = new Sections(text, words).require("article-art-3");
        Map<String, List<String>> posted = posted(SectionForm.stored(text, section, words));
        posted.put("articles[2].heading", List.of("Nieuw opschrift"));
        SectionForm form = SectionForm.typed(text, section, posted, words);

        form.change("add:flows[0].itemGroups[0].items");
        form.change("up:flows[0].itemGroups[0].items[4]");
        ProtocolDocument changed = form.document().orElseThrow();

        assertThat(changed.articles().get(2).heading()).isEqualTo("Nieuw opschrift");
        assertThat(changed.flows().get(0).itemGroups().get(0).items()).hasSize(5);
        assertThat(changed.flows().get(0).itemGroups().get(0).items().get(3).code())
                .startsWith("dataitem-");
        form.change("remove:flows[0].itemGroups[0].items[3]");
        assertThat(form.document().orElseThrow().flows()).isEqualTo(text.flows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"elegast-woonhaven", "woonsprong-ocmw-gistel", "blank"})
    void anElementCanBeAddedToEveryListAndItsPageDrawn(String sample) {
        ProtocolDocument text = sample(sample);
        for (Section section : new Sections(text, words).all()) {
            for (String list : lists(SectionForm.stored(text, section, words).fields())) {
                SectionForm form = SectionForm.stored(text, section, words);
                form.change("add:" + list);
                assertThat(lists(form.fields())).as(list).contains(list);
            }
        }
    }

    @Test
    void aPostedChoiceThatDoesNotExistIsRefusedOnItsField() {
        ProtocolDocument text = sample("woonsprong-ocmw-gistel");
        Section section = new Sections(text, words).require("article-art-3");
        Map<String, List<String>> posted = posted(SectionForm.stored(text, section, words));
        String name = posted.keySet().stream()
                .filter(field -> field.endsWith("conditions[0].code"))
                .findFirst()
                .orElseThrow();
        posted.put(name, List.of("WHENEVER"));

        SectionForm form = SectionForm.typed(text, section, posted, words);

        assertThat(form.document()).isEmpty();
        assertThat(form.problems()).extracting(Problem::name).contains(name);
        assertThat(form.fields()).isNotEmpty();
    }

    private static List<String> lists(List<FieldView> fields) {
        List<String> names = new ArrayList<>();
        for (FieldView field : fields) {
            if (field.kind() == Kind.RECORDS) {
                names.add(field.name());
            }
            names.addAll(lists(field.fields()));
            field.items().forEach(item -> names.addAll(lists(item.fields())));
        }
        return names;
    }

    @Test
    void wrongAnswersStayOnThePageWithTheirReason() {
        ProtocolDocument text = sample("elegast-woonhaven");
        Section section = new Sections(text, words).require("general");
        Map<String, List<String>> posted = posted(SectionForm.stored(text, section, words));
        posted.put("documentDate", List.of("31/02/2024"));
        posted.put("title", List.of(""));

        SectionForm form = SectionForm.typed(text, section, posted, words);

        assertThat(form.document()).isEmpty();
        assertThat(form.problems()).extracting(Problem::name).contains("documentDate");
        assertThat(form.fields())
                .filteredOn(field -> field.name().equals("documentDate"))
                .first()
                .satisfies(field -> assertThat(field.value()).isEqualTo("31/02/2024"));
    }

    @Test
    void hostilePostsAreRefused() {
        ProtocolDocument text = sample("elegast-woonhaven");
        Section section = new Sections(text, words).require("general");
        for (String name :
                List.of("parties[0].legalName", "schema", "title.x", "title[0]", "documentDate[", "a b", "")) {
            assertThatThrownBy(() -> SectionForm.typed(text, section, Map.of(name, List.of("x")), words))
                    .as(name)
                    .isInstanceOf(UnknownAnswerException.class);
        }
        SectionForm form = SectionForm.stored(text, section, words);
        for (String action :
                List.of("add:parties", "add:title", "remove:title", "up:articles[0]", "x", "add:legalRegime")) {
            assertThatThrownBy(() -> form.change(action)).as(action).isInstanceOf(UnknownAnswerException.class);
        }
    }

    @Test
    void controlCharactersAndEndlessTextsAreRefusedAtTheirField() {
        ProtocolDocument text = sample("elegast-woonhaven");
        Section section = new Sections(text, words).require("general");
        Map<String, List<String>> posted = posted(SectionForm.stored(text, section, words));
        posted.put("place", List.of("x".repeat(1_001)));
        assertThat(SectionForm.typed(text, section, posted, words).problems())
                .extracting(Problem::name)
                .containsExactly("place");
        posted.put("place", List.of("Gist\u0007el"));
        SectionForm form = SectionForm.typed(text, section, posted, words);
        assertThat(form.document()).isEmpty();
        assertThat(form.problems()).extracting(Problem::name).containsExactly("place");
    }

    @Test
    void whatSomebodyElseSavedIsShownBesideWhatWasTyped() {
        ProtocolDocument text = sample("elegast-woonhaven");
        Section section = new Sections(text, words).require("general");
        Map<String, List<String>> posted = posted(SectionForm.stored(text, section, words));
        posted.put("place", List.of("Gent"));

        assertThat(SectionForm.typed(text, section, posted, words).differences())
                .containsExactly(new SectionForm.Difference("Plaats", "Antwerpen", "Gent"));
    }

    /** What a browser would send. */
    static Map<String, List<String>> posted(SectionForm form) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        form.fields().forEach(field -> post(field, posted));
        return posted;
    }

    private static void post(FieldView field, Map<String, List<String>> posted) {
        switch (field.kind()) {
            case RECORD -> field.fields().forEach(each -> post(each, posted));
            case RECORDS -> field.items().forEach(item -> item.fields().forEach(each -> post(each, posted)));
            case CHOICES, REFERENCES, FLAG -> {
                if (!field.chosen().isEmpty()) {
                    posted.put(field.name(), new ArrayList<>(field.chosen()));
                }
            }
            default -> posted.put(field.name(), List.of(field.value().replace("\n", "\r\n")));
        }
    }

    static ProtocolDocument sample(String name) {
        try (InputStream in = SectionFormTests.class.getResourceAsStream("/samples/" + name + ".yaml")) {
            return ProtocolDocuments.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/protocol-pages", "messages/protocol-document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
