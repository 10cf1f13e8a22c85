package be.protocolloket.protocol.document.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * A parsed file together with the place of each of its values.
 *
 * @param root the content; values that were null or blank are left out of their objects
 * @param places where the value of each path starts
 */
public record LocatedTree(JsonNode root, Map<String, TokenStreamLocation> places) {

    public static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** A problem at a path, with the line of the nearest value around it. */
    DocumentProblem problem(String path, String message) {
        return problem(path, message, find(path));
    }

    static DocumentProblem problem(String path, String message, @Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? new DocumentProblem(message, path, null, null)
                : new DocumentProblem(message, path, place.getLineNr(), place.getColumnNr());
    }

    private @Nullable TokenStreamLocation find(String path) {
        String at = path;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return places.get(at);
    }
}
