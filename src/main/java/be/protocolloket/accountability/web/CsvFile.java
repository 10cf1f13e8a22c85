package be.protocolloket.accountability.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Rows that a spreadsheet opens as text: separated by semicolons, as spreadsheets here expect, and never taken for a formula. */
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
