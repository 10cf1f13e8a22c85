package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.transfer.TransferContents.AttachmentView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

@Schema(name = "Attachment", description = "Een bijlage; open ze met haar eigen adres.")
public record AttachmentBody(
        UUID id,

        @Schema(description = "Volgnummer van de betrokkene.", example = "1")
        int subject,

        @Schema(description = "Code van het gegeven waar ze bij hoort.", example = "B-ID-NAME")
        String item,

        @Schema(description = "Zoals de afzender het bestand noemde.", example = "attest.pdf")
        String name,

        @Schema(description = "Volgens de inhoud.", example = "application/pdf")
        String mediaType,

        @Schema(description = "In bytes.") long size) {

    public static List<AttachmentBody> of(List<AttachmentView> files) {
        return files.stream()
                .map(file -> new AttachmentBody(
                        file.id(), file.subjectNumber(), file.itemCode(), file.name(), file.mediaType(), file.size()))
                .toList();
    }

    /** Says the parts of the form; it is read part by part. */
    @Schema(
            name = "NewAttachment",
            description = "Een formulier (multipart/form-data) met het bestand en waar het bij hoort.")
    public record Form(
            @Schema(
                    type = "string",
                    format = "binary",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description =
                            "Het bestand met zijn naam. Wat het is, zegt de inhoud; het wordt nagekeken en gescand voor het bewaard wordt.")
            byte[] file,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description =
                            "Code van het gegeven waar het bij hoort; het vertrekt alleen als dat gegeven vertrekt.",
                    example = "B-ID-NAME")
            String item,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Volgnummer van de betrokkene.",
                    example = "1")
            int subject) {}

    /** Kept as the answer under an idempotency key, so without the file's name. */
    @Schema(name = "AttachmentAdded", description = "De bijlage is versleuteld bewaard.")
    public record Added(
            UUID id,

            @Schema(description = "Volgens de inhoud.", example = "application/pdf")
            String mediaType,

            @Schema(description = "In bytes.") long size) {}
}
