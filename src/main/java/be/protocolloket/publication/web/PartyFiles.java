package be.protocolloket.publication.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.register.RegisterDocuments;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the parties the files that they must put on their websites, before the public may read them here. */
@RestController
class PartyFiles {

    private final CurrentCaller currentCaller;
    private final RegisterDocuments documents;

    PartyFiles(CurrentCaller currentCaller, RegisterDocuments documents) {
        this.currentCaller = currentCaller;
        this.documents = documents;
    }

    @GetMapping("/protocols/{protocolId}/renditions/{kind}")
    ResponseEntity<byte[]> file(@PathVariable UUID protocolId, @PathVariable RenditionKind kind) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kind.fileName())
                                .build()
                                .toString())
                .body(documents.pdfForParty(protocolId, kind, currentCaller.require()));
    }
}
