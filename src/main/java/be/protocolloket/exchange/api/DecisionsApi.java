package be.protocolloket.exchange.api;

import be.protocolloket.exchange.api.body.DecisionAnswer;
import be.protocolloket.exchange.api.body.DecisionBody;
import be.protocolloket.exchange.api.body.Lines;
import be.protocolloket.party.software.ApiClients;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Rule;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = Tags.POLICY)
class DecisionsApi {

    private final Policies policies;
    private final Rule rule;
    private final DatabaseClock clock;
    private final ApiClients clients;
    private final Lines lines;

    DecisionsApi(Policies policies, Rule rule, DatabaseClock clock, ApiClients clients, Lines lines) {
        this.policies = policies;
        this.rule = rule;
        this.clock = clock;
        this.clients = clients;
        this.lines = lines;
    }

    @PostMapping(
            path = "/api/v1/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "decide",
            summary = "Wat laat het protocol toe?",
            description =
                    "Toetst een voorgenomen mededeling aan het protocol dat vandaag geldt, zonder iets te bewaren of vast te leggen. Noem geen personen.")
    DecisionAnswer decide(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.DECISION)))
                    @Valid
                    @RequestBody
                    DecisionBody body,
            Locale locale) {
        var policy = policies.of(body.protocolId());
        if (policy.party(clients.require().body()).isEmpty()) {
            throw new NotHereException();
        }
        return DecisionAnswer.of(rule.decide(policy, body.asked(), clock.today()), lines, locale);
    }
}
