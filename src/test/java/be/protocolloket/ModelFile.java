package be.protocolloket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;

/** One model under {@code processes/}, and the names that the house derives from its place. */
record ModelFile(Path path, BpmnModelInstance model) {

    static final Path MAIN = Path.of("src/main/java/be/protocolloket");
    static final Path TESTS = Path.of("src/test/java/be/protocolloket");
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    static List<ModelFile> all() {
        return files(Path.of("processes")).stream()
                .filter(path -> path.toString().endsWith(".bpmn"))
                .map(path -> new ModelFile(path, Bpmn.readModelFromFile(path.toFile())))
                .toList();
    }

    /** Every file below, sorted; none when there is no such folder. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> expressionsIn(String text) {
        return EXPRESSION.matcher(text).results().map(found -> found.group()).toList();
    }

    /** {@code giveAdvice} as {@code give-advice}. */
    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** {@code giveAdvice} as {@code GIVE_ADVICE}. */
    static String constant(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** {@code giveAdvice} as {@code GiveAdvice}. */
    static String capitalised(String camel) {
        return camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
    }

    /** {@code userTask_giveAdvice} as {@code giveAdvice}. */
    static String bare(String elementId) {
        return elementId.substring(elementId.indexOf('_') + 1);
    }

    String name() {
        return path.getFileName().toString().replace(".bpmn", "");
    }

    String room() {
        return path.getParent().getFileName().toString();
    }

    /** {@code dpo-advice} as {@code DpoAdviceProcess}. */
    String constantsClass() {
        StringBuilder pascal = new StringBuilder();
        for (String word : name().split("-")) {
            pascal.append(capitalised(word));
        }
        return pascal + "Process";
    }

    Path backRoom() {
        return MAIN.resolve(room()).resolve("process");
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends FlowElement> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The whole document, element by element. */
    List<DomElement> document() {
        List<DomElement> all = new ArrayList<>();
        collect(model.getDocument().getRootElement(), all);
        return all;
    }

    private static void collect(DomElement element, List<DomElement> all) {
        all.add(element);
        element.getChildElements().forEach(child -> collect(child, all));
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
