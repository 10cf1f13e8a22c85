package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.transfer.OpenedAttachment;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.NotHereException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends an attachment as a download, never inline, under a neutral file name. */
@Controller
public class AttachmentController {

    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", "pdf",
            "image/png", "png",
            "image/jpeg", "jpg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
            "application/vnd.oasis.opendocument.text", "odt",
            "text/plain", "txt");

    private final Transfers transfers;
    private final CurrentCaller callers;

    AttachmentController(Transfers transfers, CurrentCaller callers) {
        this.transfers = transfers;
        this.callers = callers;
    }

    @PostMapping("/transfers/{id}/attachments/{attachmentId}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "1") int number) {
        var why = TransferController.purpose(purpose).orElseThrow(NotHereException::new);
        try {
            return file(transfers.readAttachment(id, attachmentId, why, callers.require()), number);
        } catch (KeyDestroyedException erased) {
            throw new NotHereException();
        }
    }

    public static ResponseEntity<byte[]> file(OpenedAttachment opened, int number) {
        String type = opened.about().mediaType();
        String name = "bijlage-" + Math.max(1, number) + "." + ENDINGS.getOrDefault(type, "bin");
        return file(opened.content(), name, type);
    }

    public static ResponseEntity<byte[]> file(byte[] content, String name, String mediaType) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
