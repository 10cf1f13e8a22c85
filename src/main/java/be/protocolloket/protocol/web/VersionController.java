package be.protocolloket.protocol.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.comparison.DocumentComparison;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.registration.FactDifferences;
import be.protocolloket.protocol.registration.SignedFiles;
import be.protocolloket.workflow.NotHereException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a protocol's text: pages to read and compare, and files to download. */
@Controller
class VersionController {

    private final Protocols protocols;
    private final VersionTexts texts;
    private final SignedFiles files;
    private final FactDifferences facts;
    private final CurrentCaller callers;

    VersionController(
            Protocols protocols, VersionTexts texts, SignedFiles files, FactDifferences facts, CurrentCaller callers) {
        this.protocols = protocols;
        this.texts = texts;
        this.files = files;
        this.facts = facts;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/text")
    String text(@PathVariable UUID id, Model model) {
        ProtocolView protocol = protocols.require(id, callers.require());
        return show(protocol, protocols.currentVersion(id), model);
    }

    @GetMapping("/protocols/{id}/versions/{number:\\d{1,4}}")
    String version(@PathVariable UUID id, @PathVariable int number, Model model) {
        ProtocolView protocol = protocols.require(id, callers.require());
        return show(protocol, texts.require(id, number), model);
    }

    private String show(ProtocolView protocol, VersionView version, Model model) {
        model.addAttribute("protocol", protocol);
        model.addAttribute("version", version);
        model.addAttribute("legal", texts.html(version));
        model.addAttribute("signedFile", files.find(version.id()).isPresent());
        return "protocol/text";
    }

    @GetMapping("/protocols/{id}/versions")
    String versions(@PathVariable UUID id, Model model) {
        model.addAttribute("protocol", protocols.require(id, callers.require()));
        List<VersionView> versions = protocols.versions(id);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "signedFiles",
                versions.stream()
                        .filter(version -> files.find(version.id()).isPresent())
                        .map(VersionView::number)
                        .toList());
        return "protocol/versions";
    }

    @GetMapping("/protocols/{id}/compare")
    String compare(@PathVariable UUID id, @RequestParam int from, @RequestParam int to, Model model) {
        model.addAttribute("protocol", protocols.require(id, callers.require()));
        VersionView older = texts.require(id, Math.min(from, to));
        VersionView newer = texts.require(id, Math.max(from, to));
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("versions", protocols.versions(id));
        model.addAttribute("comparison", DocumentComparison.between(older.document(), newer.document()));
        model.addAttribute("facts", facts.between(older, newer));
        return "protocol/compare";
    }

    @GetMapping("/protocols/{id}/versions/{number:\\d{1,4}}/protocol.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int number) {
        protocols.require(id, callers.require());
        byte[] pdf = texts.pdf(texts.require(id, number));
        return file(pdf, MediaType.APPLICATION_PDF, "inline", "protocol-versie-" + number + ".pdf");
    }

    /** As it was uploaded, so a browser saves it and does not open it on this address. */
    @GetMapping("/protocols/{id}/versions/{number:\\d{1,4}}/signed.pdf")
    ResponseEntity<byte[]> signed(@PathVariable UUID id, @PathVariable int number) {
        protocols.require(id, callers.require());
        byte[] pdf = files.content(texts.require(id, number).id()).orElseThrow(NotHereException::new);
        return file(pdf, MediaType.APPLICATION_PDF, "attachment", "ondertekend-bestand-versie-" + number + ".pdf");
    }

    @GetMapping("/protocols/{id}/versions/{number:\\d{1,4}}/export.{extension:yaml|json}")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable int number, @PathVariable String extension) {
        protocols.require(id, callers.require());
        DocumentFormat format = extension.equals("json") ? DocumentFormat.JSON : DocumentFormat.YAML;
        String written = ProtocolDocuments.write(texts.require(id, number).document(), format);
        return file(
                written.getBytes(StandardCharsets.UTF_8),
                MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8"),
                "attachment",
                "protocol-versie-" + number + "." + extension);
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String how, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.builder(how).filename(name).build()))
                .body(content);
    }
}
