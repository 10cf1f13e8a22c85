package be.protocolloket.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.api.body.AssessmentBody;
import be.protocolloket.exchange.api.body.DecisionBody;
import be.protocolloket.exchange.api.body.NewCaseBody;
import be.protocolloket.exchange.api.body.NoticeBody;
import be.protocolloket.exchange.api.body.ReceiptBody;
import be.protocolloket.exchange.api.body.TransmissionBody;
import be.protocolloket.exchange.api.once.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description is true, whole and readable without a token. */
@IntegrationTest
class OpenApiTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    JsonNode document;

    @BeforeEach
    void read() throws Exception {
        var response = mvc.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        document = JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    @Test
    void everyAddressOfTheInterfaceIsDescribedAndNoOther() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> mapped.add(verb.name().toLowerCase() + " " + path))));
        var described = new TreeSet<String>();
        operations().forEach(each -> described.add(each.name()));
        assertThat(described).isEqualTo(mapped).hasSizeGreaterThan(12);
        assertThat(document.path("openapi").asString()).startsWith("3.");
    }

    @Test
    void everyOperationSaysWhatCanGoWrongInDutchAndNeedsAToken() {
        var poor = new ArrayList<String>();
        for (var each : operations()) {
            var node = each.node();
            if (node.path("summary").asString("").isBlank()
                    || node.path("description").asString("").isBlank()) {
                poor.add(each.name() + " has no words");
            }
            for (var status : List.of("400", "401", "406", "429", "500", "503")) {
                if (!node.path("responses").has(status)) {
                    poor.add(each.name() + " lacks " + status);
                }
            }
            if (each.name().contains("{") && !node.path("responses").has("404")) {
                poor.add(each.name() + " lacks 404");
            }
            if (node.has("requestBody") && !node.path("responses").has("422")) {
                poor.add(each.name() + " lacks 422");
            }
            var answers = node.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .toList();
            if (answers.size() != 1 || !answers.get(0).getValue().has("content")) {
                poor.add(each.name() + " answers " + answers);
            }
        }
        assertThat(poor).isEmpty();
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0").has("token")).isTrue();
        document.path("components")
                .path("responses")
                .properties()
                .forEach(response -> assertThat(
                                response.getValue().path("content").has("application/problem+json"))
                        .isTrue());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var dead = document.findValuesAsString("$ref").stream()
                .distinct()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void everyExampleIsReadByTheStrictReader() {
        var strict = StrictJson.mapper();
        Stream.of(
                        strict.readValue(Examples.NEW_CASE, NewCaseBody.class),
                        strict.readValue(Examples.NOTICE, NoticeBody.class),
                        strict.readValue(Examples.ASSESSMENT, AssessmentBody.class),
                        strict.readValue(Examples.TRANSMISSION, TransmissionBody.class),
                        strict.readValue(Examples.READING, ReceptionApi.Reading.class),
                        strict.readValue(Examples.RECEIPT, ReceiptBody.class),
                        strict.readValue(Examples.DECISION, DecisionBody.class))
                .forEach(body -> assertThat(body).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "Assessment, justification, 10",
        "Assessment, departure, 20",
        "Assessment, dpoQuestion, 10",
        "AssessedItem, value, 1",
        "Notice, exceptionReason, 10",
        "Notice, stopReason, 10",
        "NewCase, trigger, 1",
        "NewSubject, name, 1"
    })
    void theLeastLengthsAreThoseOfTheForms(String shape, String field, int least) {
        assertThat(document.at("/components/schemas/" + shape + "/properties/" + field + "/minLength")
                        .asInt(-1))
                .isEqualTo(least);
    }

    @Test
    void aRefusalGivesItsPlaceInParts() {
        var line = document.at("/components/schemas/Line/properties");
        assertThat(line.has("article")).isTrue();
        assertThat(line.at("/place/$ref").asString()).isEqualTo("#/components/schemas/Place");
        var place = document.at("/components/schemas/Place/properties");
        assertThat(place.propertyNames()).containsExactlyInAnyOrder("article", "section", "table", "part", "row");
        assertThat(place.at("/table/type").asString()).isEqualTo("integer");
    }

    @Test
    void peopleReadTheSameOnAPage() throws Exception {
        mvc.perform(get("/api"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Begin een dossier")))
                .andExpect(content().string(containsString("/api/v1/transfers/{id}/transmission")))
                .andExpect(content().string(containsString("id=\"shape-NewCase\"")));
        mvc.perform(get("/api?lang=en")).andExpect(content().string(containsString("Connecting by API")));
    }

    private record Described(String name, JsonNode node) {}

    private List<Described> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Described(method.getKey() + " " + path.getKey(), method.getValue())))
                .toList();
    }
}
