package be.protocolloket.exchange.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * As much of a shell as the examples in {@code src/docs/connecting.md} need: variables, quotes, pipes, comments, and what a command says taken as a value. What it
 * does not know it refuses, so that nobody writes an example that is not tried.
 */
final class ShellScript {

    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Z]+)=((?s).*)");

    private final Map<String, String> given;
    private final Map<String, String> known;
    private final BiFunction<List<String>, String, String> commands;

    private String text = "";
    private int at;

    /**
     * @param given what the reader of the example would fill in; the script does not change it
     * @param commands answers a command with its words, and with what the one before it in the pipe said
     */
    ShellScript(Map<String, String> given, BiFunction<List<String>, String, String> commands) {
        this.given = given;
        this.known = new HashMap<>(given);
        this.commands = commands;
    }

    /** @return what the last command said */
    String run(String script) {
        var outerText = text;
        var outerAt = at;
        text = script;
        at = 0;
        String said = "";
        while (at < text.length()) {
            said = statement();
        }
        text = outerText;
        at = outerAt;
        return said;
    }

    String value(String name) {
        return known.getOrDefault(name, "");
    }

    private String statement() {
        String said = "";
        var words = new ArrayList<String>();
        while (true) {
            skipBlanks();
            if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '|') {
                boolean piped = at < text.length() && text.charAt(at) == '|';
                at++;
                if (!words.isEmpty()) {
                    said = command(words, said);
                    words.clear();
                }
                if (!piped) {
                    return said;
                }
            } else {
                words.add(word());
            }
        }
    }

    private String command(List<String> words, String before) {
        if (ASSIGNMENT.matcher(words.get(0)).matches()) {
            for (var word : words) {
                var assigned = ASSIGNMENT.matcher(word);
                if (!assigned.matches()) {
                    throw new AssertionError("not an assignment: " + word);
                }
                if (!given.containsKey(assigned.group(1))) {
                    known.put(assigned.group(1), assigned.group(2));
                }
            }
            return "";
        }
        return commands.apply(List.copyOf(words), before);
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (text.charAt(at) == ' ') {
                at++;
            } else if (text.charAt(at) == '#') {
                at = text.indexOf('\n', at);
            } else {
                return;
            }
        }
    }

    private String word() {
        var word = new StringBuilder();
        while (at < text.length() && " \n|".indexOf(text.charAt(at)) < 0) {
            char next = text.charAt(at);
            if (next == '\'') {
                int end = text.indexOf('\'', at + 1);
                word.append(text, at + 1, end);
                at = end + 1;
            } else if (next == '"') {
                at++;
                while (text.charAt(at) != '"') {
                    word.append(piece());
                }
                at++;
            } else {
                word.append(piece());
            }
        }
        return word.toString();
    }

    private String piece() {
        if (text.startsWith("$(", at)) {
            int end = closing(at + 2);
            var inner = text.substring(at + 2, end);
            at = end + 1;
            return run(inner).strip();
        }
        if (text.charAt(at) == '$') {
            int end = at + 1;
            while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
                end++;
            }
            var name = text.substring(at + 1, end);
            at = end;
            if (!known.containsKey(name)) {
                throw new AssertionError("nobody said what $" + name + " is");
            }
            return known.get(name);
        }
        return String.valueOf(text.charAt(at++));
    }

    /** Where what began with a parenthesis ends. */
    private int closing(int from) {
        int depth = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\'') {
                quoted = !quoted;
            } else if (!quoted && next == '(') {
                depth++;
            } else if (!quoted && next == ')' && --depth == 0) {
                return i;
            }
        }
        throw new AssertionError("never closed: " + text.substring(from));
    }
}
