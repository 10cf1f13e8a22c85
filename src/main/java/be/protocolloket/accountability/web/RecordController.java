package be.protocolloket.accountability.web;

import be.protocolloket.accountability.overview.Minimisation;
import be.protocolloket.accountability.overview.ProcessingRecord;
import be.protocolloket.accountability.overview.ProcessingRecords;
import be.protocolloket.accountability.verification.LedgerVerifier;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The records of processing of the reader's bodies, and how much of what is allowed is sent. */
@Controller
class RecordController {

    private final ProcessingRecords records;
    private final Minimisation minimisation;
    private final LedgerVerifier verifier;
    private final CurrentCaller callers;
    private final MessageSource messages;
    private final JsonMapper json;

    RecordController(
            ProcessingRecords records,
            Minimisation minimisation,
            LedgerVerifier verifier,
            CurrentCaller callers,
            MessageSource messages,
            JsonMapper json) {
        this.records = records;
        this.minimisation = minimisation;
        this.verifier = verifier;
        this.callers = callers;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/accountability/records")
    String page(Model model, Locale locale) {
        Caller caller = callers.require();
        model.addAttribute("records", records.of(caller, locale));
        model.addAttribute("checks", verifier.mayCheck(caller));
        return "accountability/records";
    }

    @GetMapping("/accountability/records.csv")
    ResponseEntity<byte[]> table(Locale locale) {
        var all = records.of(callers.require(), locale);
        var file = new CsvFile();
        var head = new ArrayList<>(List.of(
                word("accountability.record.protocol", locale),
                word("accountability.record.side", locale),
                word("accountability.record.body", locale),
                word("accountability.record.counterpart", locale),
                word("accountability.record.effect", locale)));
        all.stream()
                .findFirst()
                .ifPresent(first -> first.fields().forEach(field -> head.add(word(field.messageKey(), locale))));
        file.row(head);
        all.forEach(record -> file.row(cells(record, locale)));
        return file.named("verwerkingsregister.csv");
    }

    @GetMapping("/accountability/records.json")
    ResponseEntity<byte[]> tree(Locale locale) {
        var all = records.of(callers.require(), locale).stream()
                .map(RecordController::tree)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("verwerkingsregister.json")
                                .build()
                                .toString())
                .body(json.writeValueAsBytes(all));
    }

    @GetMapping("/accountability/minimisation")
    String minimisation(Model model) {
        Caller caller = callers.require();
        model.addAttribute("uses", minimisation.of(caller));
        model.addAttribute("checks", verifier.mayCheck(caller));
        return "accountability/minimisation";
    }

    private List<String> cells(ProcessingRecord record, Locale locale) {
        var cells = new ArrayList<>(List.of(
                record.protocol(),
                word("accountability.record.side." + record.side().name(), locale),
                record.body(),
                record.counterpart(),
                word(record.effect().messageKey(), locale)));
        record.fields().forEach(field -> cells.add(String.join("\n", field.values())));
        return cells;
    }

    private static Map<String, Object> tree(ProcessingRecord record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("protocolId", record.protocolId());
        tree.put("protocol", record.protocol());
        tree.put("side", record.side());
        tree.put("body", record.body());
        tree.put("counterpart", record.counterpart());
        tree.put("effect", record.effect());
        record.fields().forEach(field -> tree.put(field.name(), field.values()));
        return tree;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
