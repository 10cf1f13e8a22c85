package be.protocolloket.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A field that a party fills in is acted on, or it is listed as words with a reason. Who only writes a text, shows it, compares it or proofreads it
 * does not act on it.
 */
@Execution(ExecutionMode.CONCURRENT)
class FieldsOfDocumentTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.protocolloket");

    private static final String DOCUMENT = "be.protocolloket.protocol.document";

    private static final List<String> SHOWING = List.of(
            "be.protocolloket.protocol.web.edit",
            "be.protocolloket.protocol.rendition",
            "be.protocolloket.protocol.demo",
            DOCUMENT + ".comparison",
            DOCUMENT + ".format",
            DOCUMENT + ".proofreading",
            DOCUMENT + ".wording");

    private static final Map<String, String> TEXT_ONLY = textOnly();

    @Test
    void everyFieldIsActedOnOrListedAsTextOnly() {
        Set<String> listed = new TreeSet<>();
        TEXT_ONLY.keySet().forEach(line -> listed.addAll(fields(line)));
        assertThat(notActedOn(MAIN, ProtocolDocument.class))
                .as("fields that nobody acts on; act on them, remove them, or give the reason in text-only.properties")
                .isEqualTo(listed);
    }

    /** What a line of the list stands for. */
    private static Set<String> fields(String line) {
        if (!line.endsWith(".*")) {
            return Set.of(line);
        }
        return records(ProtocolDocument.class).stream()
                .filter(record -> line.equals(record.getSimpleName() + ".*"))
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .map(component -> record.getSimpleName() + "." + component.getName()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyReasonIsASentence() {
        assertThat(TEXT_ONLY)
                .allSatisfy((field, reason) ->
                        assertThat(reason).as(field).hasSizeGreaterThan(20).endsWith("."));
    }

    /** A record that nobody acts on, for the test of the test. */
    record Sample(String read, String onlyEdited, Inner inner) {}

    /** Inside it. */
    record Inner(String deep) {}

    /** Acts on one field. */
    static final class Reader {
        String use(Sample sample) {
            return sample.read() + sample.inner();
        }
    }

    @Test
    void fieldThatNobodyReadsIsFound() {
        var classes = new ClassFileImporter().importClasses(Sample.class, Inner.class, Reader.class);
        assertThat(notActedOn(classes, Sample.class)).containsExactly("Inner.deep", "Sample.onlyEdited");
    }

    /** Components of the record and of the records in it, as {@code Record.component}, that no method outside of those that show reads. */
    private static Set<String> notActedOn(JavaClasses classes, Class<?> root) {
        Set<String> fields = new TreeSet<>();
        Set<String> records = records(root).stream().map(Class::getName).collect(Collectors.toSet());
        for (Class<?> type : records(root)) {
            for (var component : type.getRecordComponents()) {
                if (!actedOn(classes.get(type), component.getName(), records)) {
                    fields.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        return fields;
    }

    /** A method of the record itself acts on nothing: who calls it does. */
    private static boolean actedOn(JavaClass type, String component, Set<String> records) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        type.tryGetMethod(component).ifPresent(open::add);
        type.getField(component).getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .filter(unit -> !unit.isConstructor() && !inherited(unit))
                .forEach(open::add);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaCodeUnit caller : callers(unit)) {
                if (records.contains(caller.getOwner().getName())) {
                    open.add(caller);
                } else if (SHOWING.stream().noneMatch(caller.getOwner().getPackageName()::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The methods that every record has. */
    private static boolean inherited(JavaCodeUnit unit) {
        return Set.of("equals", "hashCode", "toString").contains(unit.getName());
    }

    private static Set<JavaCodeUnit> callers(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getAccessesToSelf().stream().map(JavaAccess::getOrigin),
                        unit instanceof JavaMethod method
                                ? method.getReferencesToSelf().stream().map(reference -> reference.getOrigin())
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> records(Class<?> root) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isRecord() && seen.add(type)) {
                Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> Stream.concat(
                                Stream.of(component.getType()),
                                component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                                        ? Stream.of((Class<?>) list.getActualTypeArguments()[0])
                                        : Stream.empty()))
                        .filter(Class::isRecord)
                        .forEach(open::add);
            }
        }
        return List.copyOf(seen);
    }

    private static Map<String, String> textOnly() {
        var properties = new Properties();
        try (var file = FieldsOfDocumentTests.class.getResourceAsStream("/protocol/text-only.properties")) {
            properties.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> fields.put(name, properties.getProperty(name)));
        return fields;
    }
}
