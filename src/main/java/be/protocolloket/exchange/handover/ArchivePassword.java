package be.protocolloket.exchange.handover;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The password of an archive: hard to guess, and without characters that people confuse when they read it out. */
final class ArchivePassword {

    private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ArchivePassword() {}

    /** Five groups of five, about 120 bits. */
    static String make() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return IntStream.range(0, GROUP)
                .mapToObj(at -> String.valueOf(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length()))))
                .collect(Collectors.joining());
    }
}
