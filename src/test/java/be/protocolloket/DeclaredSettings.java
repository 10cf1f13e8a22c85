package be.protocolloket;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every setting that the application reads, with its default: our own as the code declares them, and those of the libraries as their metadata does.
 * What the application declares itself counts before what a library says.
 */
final class DeclaredSettings {

    /** For a setting that has no default. */
    static final String NONE = "";

    private static final String OURS = "be.protocolloket";
    private static final Pattern READ = Pattern.compile("\\$\\{(protocolloket\\.[a-z.-]+)(?::([^}]*))?}");
    private static final Pattern CONDITION =
            Pattern.compile("@ConditionalOnProperty\\((?:name = )?\"([a-z.-]+)\"(, matchIfMissing = true)?");

    private final Map<String, String> defaults = new TreeMap<>();

    /** By name. */
    static Map<String, String> read() throws IOException, ReflectiveOperationException {
        var settings = new DeclaredSettings();
        settings.ofTheDatabase();
        settings.ofTheYaml();
        settings.ofRecords();
        settings.ofSources();
        settings.ofLibraries();
        return settings.defaults;
    }

    private void add(String name, String value) {
        if (defaults.getOrDefault(name, NONE).equals(NONE)) {
            defaults.put(name, value);
        }
    }

    /** Those that follow from whether the database is the embedded one. */
    private void ofTheDatabase() {
        var embedded = new MockEnvironment();
        var external = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://elsewhere/");
        var loader = SpringFactoriesLoader.forDefaultResourceLocation();
        loader
                .load(EnvironmentPostProcessor.class, (type, name, failed) -> {
                    if (name.startsWith(OURS)) {
                        throw new AssertionError(failed);
                    }
                })
                .stream()
                .filter(each -> each.getClass().getName().startsWith(OURS))
                .forEach(each -> {
                    each.postProcessEnvironment(embedded, new SpringApplication());
                    each.postProcessEnvironment(external, new SpringApplication());
                });
        embedded.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .forEach(name -> add(
                        name,
                        "`%s` with the embedded database, else `%s`"
                                .formatted(embedded.getProperty(name), external.getProperty(name))));
    }

    private void ofTheYaml() throws IOException {
        var file = new FileSystemResource("src/main/resources/application.yaml");
        for (var source : new YamlPropertySourceLoader().load("application", file)) {
            var values = (EnumerablePropertySource<?>) source;
            for (var name : values.getPropertyNames()) {
                add(name, String.valueOf(values.getProperty(name)));
            }
        }
    }

    private void ofRecords() throws ReflectiveOperationException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : scanner.findCandidateComponents(OURS)) {
            var type = Class.forName(found.getBeanClassName());
            ofRecord(type.getAnnotation(ConfigurationProperties.class).value(), type);
        }
    }

    private void ofRecord(String prefix, Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var parameters = type.getDeclaredConstructor(types).getParameters();
        for (int i = 0; i < components.length; i++) {
            var name = prefix + "." + ModelFile.kebab(components[i].getName());
            var value = parameters[i].getAnnotation(DefaultValue.class);
            if (types[i].isRecord() && types[i].getName().startsWith(OURS)) {
                ofRecord(name, types[i]);
            } else {
                add(name, value == null ? NONE : String.join(",", value.value()));
            }
        }
    }

    private void ofSources() throws IOException {
        for (Path file : ModelFile.files(ModelFile.MAIN)) {
            var code = Files.readString(file);
            READ.matcher(code)
                    .results()
                    .forEach(read -> add(read.group(1), read.group(2) == null ? NONE : read.group(2)));
            CONDITION
                    .matcher(code)
                    .results()
                    .forEach(asked -> add(asked.group(1), asked.group(2) == null ? NONE : "true"));
        }
    }

    private void ofLibraries() throws IOException {
        var files = getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        for (var file : Collections.list(files)) {
            try (var content = file.openStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(content).path("properties")) {
                    add(
                            property.path("name").asString(),
                            property.path("defaultValue").asString(NONE));
                }
            }
        }
    }
}
