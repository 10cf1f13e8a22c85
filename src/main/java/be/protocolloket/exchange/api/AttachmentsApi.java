package be.protocolloket.exchange.api;

import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.body.AttachmentBody;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.api.once.OnlyOnce;
import be.protocolloket.exchange.api.once.OnlyOnce.Answer;
import be.protocolloket.exchange.api.refusal.ApiRefusedException;
import be.protocolloket.exchange.attachment.AttachmentRefusedException;
import be.protocolloket.exchange.preparation.Attachments;
import be.protocolloket.exchange.preparation.Outlooks;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.software.ApiClients;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.form.FieldProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files beside the data of a transfer, while it is being prepared. */
@RestController
@RequestMapping(path = AttachmentsApi.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = Tags.PREPARE)
class AttachmentsApi {

    static final String ADDRESS = "/api/v1/transfers/{id}/attachments";

    private final Attachments attachments;
    private final Transfers transfers;
    private final TransferFiles files;
    private final Outlooks outlooks;
    private final OnlyOnce once;
    private final ApiClients clients;

    AttachmentsApi(
            Attachments attachments,
            Transfers transfers,
            TransferFiles files,
            Outlooks outlooks,
            OnlyOnce once,
            ApiClients clients) {
        this.attachments = attachments;
        this.transfers = transfers;
        this.files = files;
        this.outlooks = outlooks;
        this.once = once;
        this.clients = clients;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "addAttachment",
            summary = "Voeg een bijlage toe",
            description =
                    "Zolang de mededeling voorbereid wordt. Nagekeken zoals op de pagina's: soort volgens de inhoud, grootte, verborgen programma's, virussen. "
                            + "Wat geweigerd wordt, wordt niet bewaard.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = AttachmentBody.Form.class))))
    @ApiResponse(
            responseCode = "201",
            description = "De bijlage is versleuteld bewaard; Location is haar adres.",
            content = @Content(schema = @Schema(implementation = AttachmentBody.Added.class)))
    ResponseEntity<String> add(
            @PathVariable UUID id,
            @RequestHeader(OnlyOnce.HEADER) String key,
            @Parameter(hidden = true) @RequestPart MultipartFile file,
            @Parameter(hidden = true) @RequestParam String item,
            @Parameter(hidden = true) @RequestParam int subject) {
        var caller = clients.require().caller();
        transfers.require(id, caller);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var content = content(file);
        return once.run(
                key,
                List.of("POST", id, "attachments", item, subject, name, Fingerprint.of(content)),
                () -> {
                    requireItem(requirePreparing(id, caller), item, subject, caller);
                    return attachments.inspect(id, item, subject, name, new ByteArrayInputStream(content), caller);
                },
                inspected -> {
                    requirePreparing(id, caller);
                    var kept = attachments.keep(inspected, caller);
                    return new Answer(
                            201,
                            ADDRESS.replace("{id}", id.toString()) + "/" + kept,
                            new AttachmentBody.Added(kept, inspected.mediaType(), inspected.size()));
                });
    }

    @DeleteMapping("/{attachmentId}")
    @Operation(
            operationId = "removeAttachment",
            summary = "Verwijder een bijlage",
            description = "Zolang de mededeling voorbereid wordt.")
    @ApiResponse(
            responseCode = "200",
            description = "De bijlage is weg.",
            content = @Content(schema = @Schema(implementation = TransferBody.Done.class)))
    ResponseEntity<String> remove(
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            @RequestHeader(OnlyOnce.HEADER) String key,
            Locale locale) {
        var caller = clients.require().caller();
        var transfer = transfers.require(id, caller);
        return once.run(key, List.of("DELETE", id, "attachments", attachmentId), () -> {
            requirePreparing(id, caller);
            attachments.remove(id, attachmentId, caller);
            return Answer.ok(files.done(transfer, caller, locale));
        });
    }

    private TransferView requirePreparing(UUID id, Caller caller) {
        var transfer = transfers.require(id, caller);
        if (!caller.actsFor(transfer.discloser())) {
            throw new AccessDeniedException("the files of the other body");
        }
        if (transfer.state() != TransferState.PREPARING) {
            throw ApiRefusedException.conflict("not-preparing");
        }
        return transfer;
    }

    private void requireItem(TransferView transfer, String item, int subject, Caller caller) {
        var named = outlooks.of(transfer, caller).items().stream()
                .filter(each -> each.subjectNumber() == subject && each.code().equals(item))
                .toList();
        if (named.stream().allMatch(each -> each.id() == null)) {
            var why = named.isEmpty() ? "exchange.api.item-unknown" : "exchange.api.item-refused";
            throw new TaskRefusedException(List.of(new FieldProblem("item", why)));
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException cutOff) {
            throw new AttachmentRefusedException("exchange.attachment.problem.broken");
        }
    }
}
