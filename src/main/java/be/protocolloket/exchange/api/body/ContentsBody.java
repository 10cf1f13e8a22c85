package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.transfer.TransferContents;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Contents", description = "Wat werd meegedeeld.")
public record ContentsBody(TransferBody about, List<Value> values, List<AttachmentBody> attachments) {

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

    public static ContentsBody of(TransferContents opened) {
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
                AttachmentBody.of(opened.attachments()));
    }
}
