package be.protocolloket.publication.web;

import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.register.RegisterDocuments;
import be.protocolloket.workflow.NotHereException;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of the register: the concluded text as PDF, in the rendition that the parties chose to publish. */
@RestController
class RegisterFiles {

    private final RegisterDocuments documents;

    RegisterFiles(RegisterDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/register/{protocolId}/{fileName:[a-z-]+\\.pdf}")
    ResponseEntity<byte[]> pdf(@PathVariable UUID protocolId, @PathVariable String fileName) {
        RenditionKind kind = Arrays.stream(RenditionKind.values())
                .filter(known -> known.fileName().equals(fileName))
                .findFirst()
                .orElseThrow(NotHereException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(kind.fileName())
                                .build()
                                .toString())
                .body(documents.publicPdf(protocolId, kind));
    }
}
