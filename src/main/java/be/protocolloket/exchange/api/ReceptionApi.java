package be.protocolloket.exchange.api;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.api.body.ContentsBody;
import be.protocolloket.exchange.api.body.ReceiptBody;
import be.protocolloket.exchange.api.body.Texts;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.api.once.OnlyOnce;
import be.protocolloket.exchange.receipt.Inbox;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.software.ApiClients;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1")
@Tag(name = Tags.RECEIVE)
class ReceptionApi {

    private final Inbox inbox;
    private final Transfers transfers;
    private final StepCalls calls;
    private final ApiClients clients;

    ReceptionApi(Inbox inbox, Transfers transfers, StepCalls calls, ApiClients clients) {
        this.inbox = inbox;
        this.transfers = transfers;
        this.calls = calls;
        this.clients = clients;
    }

    @Schema(name = "Reading", description = "Waarom u opent.")
    record Reading(@NotNull(message = Texts.REQUIRED) ReadingPurpose purpose) {}

    @GetMapping(path = "/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "inbox",
            summary = "Wat is voor uw instantie aangekomen?",
            description = "Mededelingen die verzonden zijn en op uw bevestiging wachten, de oudste eerst.")
    TransferBody.Listing inbox() {
        return new TransferBody.Listing(inbox.of(clients.require().caller()).stream()
                .map(TransferBody::of)
                .toList());
    }

    @PostMapping(
            path = "/transfers/{id}/reading",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "read",
            summary = "Open wat werd meegedeeld",
            description =
                    "Elke lezing wordt met haar doel vastgelegd, ook een herhaalde. Zonder die vastlegging opent er niets.")
    ContentsBody read(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.READING)))
                    @Valid
                    @RequestBody
                    Reading body) {
        return ContentsBody.of(
                transfers.read(id, body.purpose(), clients.require().caller()));
    }

    @GetMapping("/transfers/{id}/attachments/{attachmentId}")
    @Operation(
            operationId = "readAttachment",
            summary = "Open een bijlage",
            description =
                    "Elke lezing wordt met haar doel vastgelegd, ook een herhaalde. Zonder die vastlegging opent er niets.")
    @ApiResponse(
            responseCode = "200",
            description = "De bijlage zelf.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.oasis.opendocument.text",
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> readAttachment(
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            @Parameter(description = "Waarom u opent.") @RequestParam ReadingPurpose purpose,
            @Parameter(hidden = true) HttpMethod method)
            throws HttpRequestMethodNotSupportedException {
        if (HttpMethod.HEAD.equals(method)) {
            // Spring answers it with the same method, which would record a reading of which nobody saw anything.
            throw new HttpRequestMethodNotSupportedException(method.name(), List.of("GET", "DELETE"));
        }
        var opened = transfers.readAttachment(
                id, attachmentId, purpose, clients.require().caller());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(opened.about().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bijlage-" + attachmentId)
                                .build()
                                .toString())
                .body(opened.content());
    }

    @PostMapping(
            path = "/transfers/{id}/receipt",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "acknowledge",
            summary = "Bevestig de ontvangst, of stuur terug",
            description =
                    "De stap acknowledge-receipt. Bevestigen kan pas nadat u opende. Bij terugsturen wordt uw exemplaar meteen gewist.")
    @ApiResponse(
            responseCode = "200",
            description = "De stap is gedaan.",
            content = @Content(schema = @Schema(implementation = TransferBody.Done.class)))
    ResponseEntity<String> receipt(
            @PathVariable UUID id,
            @RequestHeader(OnlyOnce.HEADER) String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(Examples.RECEIPT)))
                    @Valid
                    @RequestBody
                    ReceiptBody body,
            Locale locale) {
        return calls.run(id, key, Step.ACKNOWLEDGE_RECEIPT, body, body.answers(), locale);
    }
}
