package be.protocolloket.tasklist.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every form that takes longer than a minute to fill in keeps what is typed, and none of them keeps a password. */
class KeptFormsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form\\b(?:[^>\"]|\"[^\"]*\")*>.*?</form>", Pattern.DOTALL);
    private static final Pattern ASKED =
            Pattern.compile("<textarea|<select|<input(?![^>]*type=\"hidden\")|party/fields :: line|:: typedDay");
    private static final Pattern PASSWORD =
            Pattern.compile("<input[^>]*type=\"password\"[^>]*>|party/fields :: line\\('\\w+', 'password'");

    /** Long forms that are not kept, with the reason. */
    private static final Map<String, String> NOT_KEPT = Map.of(
            "exchange/letter.html", "says that the name and the address are not kept",
            "party/change-password.html", "asks for nothing but passwords",
            "signing/panel.html", "asks nothing");

    @Test
    void everyLongFormIsKept() throws IOException {
        Set<String> long_ = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                var name = TEMPLATES.relativize(file).toString();
                var forms = FORM.matcher(Files.readString(file));
                while (forms.find()) {
                    var form = forms.group();
                    boolean marked = form.contains("tasklist/draft :: keep");
                    if (marked) {
                        kept.add(name);
                        assertThat(form.indexOf("tasklist/draft :: keep"))
                                .as("%s: before what is asked", name)
                                .isLessThan(first(form));
                        assertThat(PASSWORD.matcher(form).results().map(found -> found.group()))
                                .as(name)
                                .allMatch(field ->
                                        field.matches(".*(name=\"[^\"]*[pP]assword|line\\('[^']*[pP]assword).*"));
                    }
                    if (isLong(form) && !NOT_KEPT.containsKey(name)) {
                        long_.add(name);
                        assertThat(marked).as(name).isTrue();
                    }
                }
            }
        }
        assertThat(long_).hasSizeGreaterThan(10);
        assertThat(kept).containsAll(long_).contains("tasklist/task.html");
    }

    private static boolean isLong(String form) {
        return form.contains("method=\"post\"")
                && (form.contains("<textarea") || ASKED.matcher(form).results().count() > 3);
    }

    private static int first(String form) {
        var asked = ASKED.matcher(form);
        return asked.find() ? asked.start() : form.length();
    }
}
