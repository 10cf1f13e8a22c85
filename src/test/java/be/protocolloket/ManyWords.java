package be.protocolloket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds any of many words in long texts, each text in one pass; asking a text for each word takes a pass a word. */
public final class ManyWords {

    private static final int BEGINNING = 3;

    private final Map<Integer, List<String>> byBeginning = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];

    /** @param words each of three characters or more */
    public ManyWords(Collection<String> words) {
        for (String word : words) {
            if (word.length() < BEGINNING) {
                throw new IllegalArgumentException("too short to look for: " + word);
            }
            int beginning = beginning(word.toCharArray(), 0);
            begins[beginning] = true;
            byBeginning.computeIfAbsent(beginning, none -> new ArrayList<>()).add(word);
        }
    }

    /** Those that the text contains, exactly as they are written. */
    public Collection<String> in(String text) {
        var found = new TreeSet<String>();
        char[] letters = text.toCharArray();
        for (int at = 0; at <= letters.length - BEGINNING; at++) {
            int beginning = beginning(letters, at);
            if (begins[beginning]) {
                for (String word : byBeginning.get(beginning)) {
                    if (text.startsWith(word, at)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }

    private static int beginning(char[] letters, int at) {
        return ((letters[at] * 31 + letters[at + 1]) * 31 + letters[at + 2]) & 0xFFFF;
    }
}
