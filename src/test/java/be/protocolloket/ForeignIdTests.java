package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.tasklist.Desk;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that carries an id, also one that somebody adds tomorrow: to a user of another body nothing is there. */
@IntegrationTest
class ForeignIdTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** An address as it is mapped, and how it is asked. */
    record Door(HttpMethod method, String pattern) {}

    @Test
    void aUserOfAnotherBodyFindsNothingAtAnyAddressAndChangesNothing() throws Exception {
        var desk = Desk.advising(context);
        var answers = new TreeMap<String, Integer>();
        for (var door : doors().toList()) {
            answers.put(door.method() + " " + door.pattern(), answer(door, desk, desk.stranger));
        }
        assertThat(answers.remove("GET /register/bodies/{number}"))
                .as("who the bodies are is public")
                .isEqualTo(200);
        assertThat(answers).as("doors with an id").hasSizeGreaterThan(25);
        assertThat(answers.entrySet().stream()
                        .filter(answer -> answer.getValue() != 404)
                        .toList())
                .isEmpty();
        assertThat(context.getBean(Protocols.class).get(desk.protocolId).state())
                .isEqualTo(DocumentState.ADVICE_ROUND);
        assertThat(desk.advices()).isZero();
        assertThat(desk.rows("open_task")).isEqualTo(2);
    }

    @Test
    void theSameAddressesAreOpenToThoseWhoActForAParty() throws Exception {
        var desk = Desk.advising(context);
        var open = 0;
        for (var door : doors().filter(each -> each.method() == HttpMethod.GET).toList()) {
            open += answer(door, desk, desk.ann) == 200 ? 1 : 0;
        }
        assertThat(open).isGreaterThan(8);
    }

    private Stream<Door> doors() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{"))
                        // Software has no session: its own tests try these doors with the token of another body.
                        .filter(pattern -> !pattern.startsWith("/api/v1/"))
                        .flatMap(pattern -> Stream.concat(
                                        mapping.getMethodsCondition().getMethods().stream(),
                                        mapping.getMethodsCondition()
                                                        .getMethods()
                                                        .isEmpty()
                                                ? Stream.of(RequestMethod.GET)
                                                : Stream.empty())
                                .map(method -> new Door(method.asHttpMethod(), pattern))))
                .distinct();
    }

    private int answer(Door door, Desk desk, UUID person) throws Exception {
        var ids = Map.of(
                "id", desk.protocolId.toString(),
                "protocolId", desk.protocolId.toString(),
                "taskId", desk.adviceTask(desk.partner),
                "number", door.pattern().startsWith("/protocols") ? "1" : desk.lead.digits(),
                "kind", "FULL",
                "sectionId", "partijen",
                "process", "dpo-advice",
                "extension", "yaml",
                "fileName", "protocol.pdf",
                "anchor", "lease-ended");
        var pattern = door.pattern()
                .replaceAll(
                        "\\{(attachmentId|questionId|token)}", UUID.randomUUID().toString());
        var path = Stream.of(pattern.split("/"))
                .map(part -> ids.entrySet().stream()
                        .reduce(
                                part,
                                (text, id) -> text.replaceAll(
                                        "\\{" + id.getKey() + "(:([^{}]|\\{[^{}]*})*)?}", id.getValue()),
                                (one, other) -> other))
                .collect(Collectors.joining("/"));
        assertThat(path).as("an id that this test does not know").doesNotContain("{");
        return mvc.perform(request(door.method(), path)
                        .with(DemoLogin.as(person))
                        .with(csrf())
                        .param("action", "save")
                        .param("_action", "confirm")
                        .param("revision", "0")
                        .param("base", "x")
                        .param("from", "1")
                        .param(
                                "to",
                                door.pattern().endsWith("compare")
                                        ? "1"
                                        : UUID.randomUUID().toString())
                        .param("reason", "Ik wil het weten.")
                        .param("sure", "true")
                        .param("outcome", "POSITIVE"))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
