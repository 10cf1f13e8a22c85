package be.protocolloket.accountability.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes CSV for spreadsheets: separated by semicolons, as Belgian spreadsheets expect, and escaped so that no cell is run as a formula. */
final class CsvFile {

    private final StringBuilder text = new StringBuilder("\ufeff");

    CsvFile row(List<String> cells) {
        text.append(cells.stream().map(CsvFile::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    ResponseEntity<byte[]> named(String fileName) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\n|".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
