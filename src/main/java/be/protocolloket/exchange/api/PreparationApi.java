package be.protocolloket.exchange.api;

import be.protocolloket.exchange.api.body.Answers;
import be.protocolloket.exchange.api.body.AssessmentBody;
import be.protocolloket.exchange.api.body.NoticeBody;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.api.body.TransmissionBody;
import be.protocolloket.exchange.api.once.OnlyOnce;
import be.protocolloket.exchange.preparation.Outlooks;
import be.protocolloket.tasklist.TaskRefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
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

    private final StepCalls calls;
    private final TransferSteps steps;
    private final Outlooks outlooks;

    PreparationApi(StepCalls calls, TransferSteps steps, Outlooks outlooks) {
        this.calls = calls;
        this.steps = steps;
        this.outlooks = outlooks;
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
        return calls.run(id, key, Step.INFORM_SUBJECT, body, body.answers(), locale);
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
        return calls.run(
                id,
                key,
                Step.ASSESS_ITEMS,
                body,
                (opened, transfer, caller) -> {
                    var answers = new Answers()
                            .say("justification", body.justification())
                            .say("departure", body.departure())
                            .say("nextStep", body.nextStep())
                            .say("dpoQuestion", body.dpoQuestion());
                    if (body.items() == null && !body.nextStep().asksItems()) {
                        steps.finish(opened, answers.all(), caller);
                        return;
                    }
                    var rows = new ItemRows(
                            body.lines(), TransferSteps.rows(opened, "items"), outlooks.of(transfer, caller));
                    rows.say(answers);
                    try {
                        steps.finish(opened, answers.all(), caller);
                    } catch (TaskRefusedException refused) {
                        throw rows.asSaid(refused);
                    }
                },
                locale);
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
        return calls.run(id, key, Step.TRANSMIT_ITEMS, body, body.answers(), locale);
    }
}
