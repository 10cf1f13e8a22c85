package be.protocolloket.exchange.api;

import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.api.body.CaseBody;
import be.protocolloket.exchange.api.body.NewCaseBody;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.api.once.OnlyOnce;
import be.protocolloket.exchange.api.once.OnlyOnce.Answer;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.party.software.ApiClients;
import be.protocolloket.protocol.document.CaseKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = CasesApi.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = Tags.CASES)
class CasesApi {

    static final String ADDRESS = "/api/v1/cases";

    private final CaseOpening desk;
    private final Cases cases;
    private final CaseFiles files;
    private final OnlyOnce once;
    private final ApiClients clients;

    CasesApi(CaseOpening desk, Cases cases, CaseFiles files, OnlyOnce once, ApiClients clients) {
        this.desk = desk;
        this.cases = cases;
        this.files = files;
        this.once = once;
        this.clients = clients;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "startCase",
            summary = "Begin een dossier",
            description =
                    "Getoetst aan het protocol zoals op de pagina's. Namen en nummers van betrokkenen worden versleuteld bewaard.")
    @ApiResponse(
            responseCode = "201",
            description = "Het dossier is begonnen; Location is zijn adres.",
            content = @Content(schema = @Schema(implementation = CaseBody.Started.class)))
    ResponseEntity<String> start(
            @RequestHeader(OnlyOnce.HEADER) String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.NEW_CASE)))
                    @Valid
                    @RequestBody
                    NewCaseBody body) {
        var client = clients.require();
        return once.run(key, List.of("POST", ADDRESS, body), () -> {
            var id = desk.open(body.asked(client.body()), client.caller());
            var started = new CaseBody.Started(id, cases.get(id).reference());
            return new Answer(201, ADDRESS + "/" + id, started);
        });
    }

    @GetMapping
    @Operation(operationId = "cases", summary = "De dossiers van uw instantie", description = "De nieuwste eerst.")
    CaseBody.Page cases(
            @Parameter(description = "HANDLED telt als CLOSED.") @RequestParam @Nullable CaseState state,
            @RequestParam @Nullable CaseKind kind,
            @RequestParam @Nullable UUID protocolId,
            @Parameter(description = "Vanaf 1.") @RequestParam(defaultValue = "1") @Min(1) @Max(100_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        var caller = clients.require().caller();
        var found = cases.visibleTo(caller, new CaseFilter(state, kind, protocolId, null, page, size));
        return new CaseBody.Page(
                found.cases().stream().map(about -> files.about(about, caller)).toList(), found.total(), page, size);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "case",
            summary = "Eén dossier",
            description = "Met zijn betrokkenen, zijn mededelingen en wat er voor uw instantie openstaat.")
    CaseBody.File one(@PathVariable UUID id, Locale locale) {
        var caller = clients.require().caller();
        return files.file(cases.require(id, caller), caller, locale);
    }

    @GetMapping("/{id}/transfers")
    @Operation(
            operationId = "transfers",
            summary = "De mededelingen van een dossier",
            description = "In de volgorde waarin ze begonnen.")
    TransferBody.Listing transfers(@PathVariable UUID id) {
        var caller = clients.require().caller();
        var found = cases.transfers(cases.require(id, caller).id(), caller);
        return new TransferBody.Listing(found.stream().map(TransferBody::of).toList());
    }
}
