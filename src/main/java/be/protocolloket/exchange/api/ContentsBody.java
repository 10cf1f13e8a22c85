package be.protocolloket.exchange.api;

import be.protocolloket.exchange.OpenedTransfer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

@Schema(name = "Contents", description = "Wat werd meegedeeld.")
record ContentsBody(TransferBody about, List<Value> values, List<Attachment> attachments) {

    @Schema(name = "Value", description = "De inhoud van één gegeven van één betrokkene.")
    record Value(
            @Schema(description = "Volgnummer van de betrokkene.", example = "1")
            int subject,

            @Schema(example = "B-ID-NAME") String item,

            @Schema(description = "In de woorden van het protocol.")
            String label,

            @Schema(example = "Testpersoon Een") String value,

            @Schema(description = "Het is een rijksregisternummer.")
            boolean nationalNumber,

            @Schema(description = "Het behoort tot een bijzondere categorie (AVG, art. 9).")
            boolean special) {}

    @Schema(name = "Attachment", description = "Een bijlage; open ze met haar eigen adres.")
    record Attachment(
            UUID id,

            @Schema(description = "Code van het gegeven waar ze bij hoort.")
            String item,

            @Schema(description = "Zoals de afzender het bestand noemde.", example = "attest.pdf")
            String name,

            @Schema(example = "application/pdf") String mediaType,
            @Schema(description = "In bytes.") long size) {}

    static ContentsBody of(OpenedTransfer opened) {
        return new ContentsBody(
                TransferBody.of(opened.transfer()),
                opened.values().stream()
                        .map(value -> new Value(
                                value.subjectNumber(),
                                value.itemCode(),
                                value.label(),
                                value.value(),
                                value.nationalNumber(),
                                value.special()))
                        .toList(),
                opened.attachments().stream()
                        .map(file ->
                                new Attachment(file.id(), file.itemCode(), file.name(), file.mediaType(), file.size()))
                        .toList());
    }
}
