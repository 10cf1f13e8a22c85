package be.protocolloket.protocol.document.comparison;

import be.protocolloket.protocol.document.comparison.DocumentComparison.ChangeKind;
import be.protocolloket.protocol.document.comparison.DocumentComparison.TextChange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word. */
final class WordDiff {

    /** A word with the white space after it, or the white space a text starts with. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Beyond this many words a section is shown as replaced: the comparison costs words times differences. */
    private static final int MOST_WORDS = 5_000;

    private WordDiff() {}

    static List<TextChange> between(String older, String newer) {
        List<String> before = words(older);
        List<String> after = words(newer);
        List<TextChange> changes = new ArrayList<>();
        if (!older.equals(newer) && Math.max(before.size(), after.size()) > MOST_WORDS) {
            add(changes, ChangeKind.REMOVED, before);
            add(changes, ChangeKind.ADDED, after);
            return changes;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getTarget().getPosition();
            add(changes, ChangeKind.UNCHANGED, after.subList(at, start));
            add(changes, ChangeKind.REMOVED, delta.getSource().getLines());
            add(changes, ChangeKind.ADDED, delta.getTarget().getLines());
            at = start + delta.getTarget().size();
        }
        add(changes, ChangeKind.UNCHANGED, after.subList(at, after.size()));
        return changes;
    }

    private static void add(List<TextChange> changes, ChangeKind kind, List<String> words) {
        if (!words.isEmpty()) {
            changes.add(new TextChange(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
