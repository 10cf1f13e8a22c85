package be.protocolloket.exchange.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The commands that the examples in {@code src/docs/connecting.md} use: curl, and what they need beside it. Refuses options that it does not know. */
final class Curl {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, byte[]> files;
    private final LocalDate today;

    /** @param files of the folder in which the commands run, by name */
    Curl(Map<String, byte[]> files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    String run(List<String> words, String before) {
        return switch (words.get(0)) {
            case "curl" -> curl(new ArrayDeque<>(words.subList(1, words.size())));
            case "jq" -> jq(words, before);
            case "date" ->
                switch (words.get(1)) {
                    case "+%F" -> today.toString();
                    case "+%s" -> String.valueOf(System.currentTimeMillis() / 1000);
                    default -> throw new AssertionError(words);
                };
            default -> throw new AssertionError("unknown command: " + words);
        };
    }

    private String curl(ArrayDeque<String> words) {
        var request = HttpRequest.newBuilder();
        String method = null;
        String json = null;
        UploadForm form = null;
        String into = null;
        while (!words.isEmpty()) {
            var word = words.pop();
            switch (word) {
                case "-s" -> {}
                case "-X" -> method = words.pop();
                case "-o" -> into = words.pop();
                case "--json" -> json = words.pop();
                case "-H" -> {
                    var header = words.pop().split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-F" -> form = field(form == null ? new UploadForm() : form, words.pop());
                default -> {
                    if (word.startsWith("-")) {
                        throw new AssertionError("unknown option of curl: " + word);
                    }
                    request.uri(URI.create(word));
                }
            }
        }
        if (json != null) {
            request.header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .method(method == null ? "POST" : method, BodyPublishers.ofString(json));
        } else if (form != null) {
            form.on(request);
        }
        var body = send(request);
        if (into != null) {
            files.put(into, body);
            return "";
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private UploadForm field(UploadForm form, String word) {
        var field = word.split("=", 2);
        if (!field[1].startsWith("@")) {
            return form.say(field[0], field[1]);
        }
        var name = field[1].substring(1);
        return form.file(field[0], name, Objects.requireNonNull(files.get(name), name));
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new AssertionError(response.request().method() + " " + response.uri() + " answered "
                        + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /** Only paths, such as {@code .transfers[0].id}. */
    private static String jq(List<String> words, String json) {
        var read = JsonMapper.shared().readTree(json);
        var path = words.get(words.size() - 1);
        if (path.equals(".")) {
            return json;
        }
        if (!path.matches("(\\.[a-zA-Z]+(\\[\\d+])*)+")) {
            throw new AssertionError("too much for this jq: " + path);
        }
        var found = read.at(path.replace('.', '/').replace("[", "/").replace("]", ""));
        if (found.isMissingNode()) {
            throw new AssertionError("no " + path + " in " + json);
        }
        return found.asString();
    }
}
