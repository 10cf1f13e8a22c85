package be.protocolloket;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of this run said about data subjects: names, numbers, values. The last test looks for it where it may not stand. */
public final class SaidOfPeople {

    /** Shorter words stand everywhere by chance. */
    private static final int TELLING = 6;

    private static final Set<String> WORDS = ConcurrentHashMap.newKeySet();

    private SaidOfPeople() {}

    public static String say(String word) {
        if (word.strip().length() >= TELLING) {
            WORDS.add(word.strip());
        }
        return word;
    }

    static List<String> words() {
        return List.copyOf(WORDS);
    }
}
