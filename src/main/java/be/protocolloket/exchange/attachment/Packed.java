package be.protocolloket.exchange.attachment;

import java.util.HexFormat;
import java.util.List;

/** By what files that hold other files begin: zip, gzip, rar, 7-zip, and Microsoft's older container. */
final class Packed {

    private static final List<byte[]> BEGINNINGS =
            List.of("504b0304", "1f8b08", "526172211a07", "377abcaf271c", "d0cf11e0a1b11ae1").stream()
                    .map(HexFormat.of()::parseHex)
                    .toList();

    private Packed() {}

    static boolean begins(byte[] content, int length) {
        return BEGINNINGS.stream().anyMatch(beginning -> begins(content, length, beginning));
    }

    private static boolean begins(byte[] content, int length, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= length || content[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
