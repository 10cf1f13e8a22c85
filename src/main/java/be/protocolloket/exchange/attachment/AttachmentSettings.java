package be.protocolloket.exchange.attachment;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which files are taken.
 *
 * @param maxSize of one file
 * @param maxFiles of one transfer
 * @param types endings of the kinds that are taken, of those in {@link FileKind}
 */
@ConfigurationProperties("protocolloket.exchange.attachment")
public record AttachmentSettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("20") int maxFiles,

        @DefaultValue({"pdf", "png", "jpg", "txt", "docx", "xlsx", "odt"})
        List<String> types) {

    public AttachmentSettings {
        types = List.copyOf(types);
        for (String type : types) {
            if (FileKind.byEnding(type).isEmpty()) {
                throw new IllegalArgumentException("protocolloket.exchange.attachment.types cannot hold " + type
                        + ": use "
                        + Arrays.stream(FileKind.values()).map(FileKind::ending).toList());
            }
        }
    }

    List<FileKind> kinds() {
        return Arrays.stream(FileKind.values())
                .filter(kind -> types.stream().anyMatch(kind::endsWith))
                .toList();
    }
}
