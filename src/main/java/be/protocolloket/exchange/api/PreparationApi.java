package be.protocolloket.exchange.api;

import be.protocolloket.exchange.Outlooks;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.Transfers;
import be.protocolloket.exchange.api.OnlyOnce.Answer;
import be.protocolloket.party.ApiClients;
import be.protocolloket.tasklist.TaskRefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/transfers/{id}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = Tags.PREPARE)
@ApiResponse(
        responseCode = "200",
        description = "De stap is gedaan.",
        content = @Content(schema = @Schema(implementation = TransferBody.Done.class)))
class PreparationApi {

    private final Transfers transfers;
    private final TransferSteps steps;
    private final TransferFiles files;
    private final Outlooks outlooks;
    private final OnlyOnce once;
    private final ApiClients clients;

    PreparationApi(
            Transfers transfers,
            TransferSteps steps,
            TransferFiles files,
            Outlooks outlooks,
            OnlyOnce once,
            ApiClients clients) {
        this.transfers = transfers;
        this.steps = steps;
        this.files = files;
        this.outlooks = outlooks;
        this.once = once;
        this.clients = clients;
    }

    @PutMapping("/notice")
    @Operation(
            operationId = "notice",
            summary = "Zeg dat de betrokkenen geïnformeerd zijn",
            description =
                    "De stap inform-subject. Waar het protocol belooft vooraf te informeren, vertrekt er niets zonder.")
    ResponseEntity<String> notice(
            @PathVariable UUID id,
            @RequestHeader(OnlyOnce.HEADER) String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.NOTICE)))
                    @Valid
                    @RequestBody
                    NoticeBody body,
            Locale locale) {
        return step(id, key, Step.INFORM_SUBJECT, body, body.answers(), locale);
    }

    @PutMapping("/items")
    @Operation(
            operationId = "assess",
            summary = "Beoordeel de gegevens en vul ze in",
            description =
                    "De stap assess-items: over elk toegelaten gegeven van elke betrokkene een beslissing. Er vertrekt nog niets. "
                            + "Een tweede lezing of een advies van de functionaris doet een mens op de pagina's.")
    ResponseEntity<String> items(
            @PathVariable UUID id,
            @RequestHeader(OnlyOnce.HEADER) String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.ASSESSMENT)))
                    @Valid
                    @RequestBody
                    AssessmentBody body,
            Locale locale) {
        var caller = clients.require().caller();
        var transfer = transfers.require(id, caller);
        return once.run(key, List.of("PUT", id, "items", body), () -> {
            var opened = steps.open(transfer, Step.ASSESS_ITEMS, transfer.discloser(), caller, locale);
            var answers = new Answers()
                    .say("justification", body.justification())
                    .say("departure", body.departure())
                    .say("nextStep", body.nextStep())
                    .say("dpoQuestion", body.dpoQuestion());
            if (body.items() == null && !body.nextStep().asksItems()) {
                steps.finish(opened, answers.all(), caller);
            } else {
                var rows =
                        new ItemRows(body.lines(), TransferSteps.rows(opened, "items"), outlooks.of(transfer, caller));
                rows.say(answers);
                try {
                    steps.finish(opened, answers.all(), caller);
                } catch (TaskRefusedException refused) {
                    throw rows.asSaid(refused);
                }
            }
            return Answer.ok(files.done(transfer, caller, locale));
        });
    }

    @PostMapping("/transmission")
    @Operation(
            operationId = "transmit",
            summary = "Verzend",
            description =
                    "De stap transmit-items. Alles wordt op dit ogenblik opnieuw aan het protocol getoetst; verzenden kan niet ongedaan gemaakt worden.")
    ResponseEntity<String> transmission(
            @PathVariable UUID id,
            @RequestHeader(OnlyOnce.HEADER) String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.TRANSMISSION)))
                    @Valid
                    @RequestBody
                    TransmissionBody body,
            Locale locale) {
        return step(id, key, Step.TRANSMIT_ITEMS, body, body.answers(), locale);
    }

    private ResponseEntity<String> step(
            UUID id, String key, Step step, Object body, Map<String, String> answers, Locale locale) {
        var caller = clients.require().caller();
        TransferView transfer = transfers.require(id, caller);
        return once.run(key, List.of("step", id, step, body), () -> {
            steps.finish(steps.open(transfer, step, transfer.discloser(), caller, locale), answers, caller);
            return Answer.ok(files.done(transfer, caller, locale));
        });
    }
}
