package be.protocolloket.publication.publishing;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, after the special-purpose registries of IANA. An IPv6 address that wraps an IPv4
 * address (mapped, compatible, NAT64, 6to4, Teredo) is none of them, whatever it wraps; Java itself unwraps the mapped ones.
 */
final class GlobalAddress {

    private static final List<Block> SPECIAL_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** What is given out to networks; everything else in IPv6 has a special meaning or none yet. */
    private static final Block UNICAST_V6 = Block.of("2000::/3");

    private static final List<Block> SPECIAL_V6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private GlobalAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return SPECIAL_V4.stream().noneMatch(block -> block.holds(bytes));
        }
        return UNICAST_V6.holds(bytes) && SPECIAL_V6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(Block::of).toList();
    }

    /** @param bits how many of the first bits count */
    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/");
            return new Block(Literal.bytes(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads the addresses of this class, without asking any name server. */
    private static final class Literal {

        private Literal() {}

        static byte[] bytes(String written) {
            boolean four = written.contains(".");
            byte[] bytes = new byte[four ? 4 : 16];
            int at = 0;
            for (String part : written.replace("::", "").split(four ? "\\." : ":")) {
                int value = Integer.parseInt(part, four ? 10 : 16);
                if (!four) {
                    bytes[at++] = (byte) (value >> 8);
                }
                bytes[at++] = (byte) value;
            }
            return bytes;
        }
    }
}
