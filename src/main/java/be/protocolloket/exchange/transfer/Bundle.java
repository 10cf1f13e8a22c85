package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.workflow.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is sent, as a list with the hash of each sealed value and file. The hash of the list proves later what was sent, without its contents.
 */
public final class Bundle {

    private Bundle() {}

    /** SHA-256 of the list, 64 lower-case hexadecimal digits. */
    public static String sha256(TransferView transfer, List<ItemRow> sent, List<SealedAttachments.Print> files) {
        String list = Stream.of(
                        Stream.of("transfer " + transfer.id()),
                        sent.stream().map(Bundle::line),
                        files.stream().map(file -> "file " + file.id() + " " + file.itemCode() + " " + file.sha256()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(list.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(ItemRow item) {
        return "value " + item.id() + " " + item.code() + " "
                + Fingerprint.of(Objects.requireNonNull(item.sealedValue()));
    }
}
