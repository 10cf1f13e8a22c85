package be.protocolloket.workflow.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An application of its own that starts the embedded database on a directory and is killed while it runs. */
final class KilledRun {

    private KilledRun() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), 0);
        EmbeddedServerTests.write(server.jdbcUrl(), "before the kill");
        System.out.println("RUNNING " + server.jdbcUrl());
        Thread.sleep(600_000);
    }

    /** @return the address of the database that the killed application left running */
    static String on(Path directory) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledRun.class.getName(),
                        directory.toString()))
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        try (var output = new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("RUNNING ")) {
                    run.destroyForcibly().waitFor();
                    return line.substring("RUNNING ".length());
                }
                said.append(line).append('\n');
            }
        }
        throw new IllegalStateException("The application to be killed did not run:\n" + said);
    }
}
