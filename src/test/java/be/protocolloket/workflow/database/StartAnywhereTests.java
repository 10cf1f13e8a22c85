package be.protocolloket.workflow.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** The application as a process of its own, on a machine whose language is Turkish and whose locale is not installed. */
class StartAnywhereTests {

    private static final Path DATA = Path.of("target/start-anywhere").toAbsolutePath();

    @Test
    @Timeout(300)
    void itStartsWhateverTheLanguageOfTheMachine() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        var start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        withoutTests(
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                        "be.protocolloket.ProtocolloketApplication",
                        "--server.port=0",
                        "--protocolloket.demo.enabled=false",
                        "--protocolloket.database.port=0",
                        "--protocolloket.database.directory=" + DATA)
                .redirectErrorStream(true);
        start.environment().put("LC_ALL", "xx_YY.ISO8859-9");
        start.environment().put("LANG", "xx_YY.ISO8859-9");
        var process = start.start();
        var said = new ArrayList<String>();
        try (var lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains("Started ProtocolloketApplication")) {
                    return;
                }
            }
        } finally {
            process.destroy();
            process.onExit().join();
        }
        assertThat(said).as("what it said instead of starting").isEmpty();
    }

    private static String withoutTests(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
