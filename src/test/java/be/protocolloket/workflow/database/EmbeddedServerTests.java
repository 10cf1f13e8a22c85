package be.protocolloket.workflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.FileSystemUtils;

/** The embedded database through starts, stops and accidents. */
class EmbeddedServerTests {

    private static final Path ALL = Path.of("target/embedded-server-tests").toAbsolutePath();

    /** Shared by the tests, because making a database is the slow part. */
    private static final Path DIRECTORY = ALL.resolve("one");

    private static final Path OTHER = ALL.resolve("other");

    @BeforeAll
    static void startAnew() throws IOException {
        FileSystemUtils.deleteRecursively(ALL);
    }

    @Test
    void dataIsWrittenDurablyAndKeptBetweenTwoStarts() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(DIRECTORY, 0)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(read(server.jdbcUrl(), "show " + setting))
                        .as(setting)
                        .containsExactly("on");
            }
            assertThat(read(server.jdbcUrl(), "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(read(server.jdbcUrl(), "show timezone")).containsExactly("UTC");
            assertThat(read(server.jdbcUrl(), "show server_encoding")).containsExactly("UTF8");
            assertThat(read(server.jdbcUrl(), "select lower('ÉÏI')"))
                    .as("whatever the language of the machine")
                    .containsExactly("éïi");
            write(server.jdbcUrl(), "first");
        }
        assertThat(DIRECTORY.resolve("postgres/postmaster.pid"))
                .as("stopped in order")
                .doesNotExist();
        try (EmbeddedServer server = EmbeddedServer.start(DIRECTORY, 0)) {
            assertThat(notes(server.jdbcUrl())).contains("first");
        }
    }

    @Test
    void whenAnotherProgramHasThePortTheNextFreeOneIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            try (EmbeddedServer server = EmbeddedServer.start(DIRECTORY, other.getLocalPort())) {
                assertThat(server.jdbcUrl()).doesNotContain(":" + other.getLocalPort() + "/");
                assertThat(read(server.jdbcUrl(), "select 'here'")).containsExactly("here");
            }
        }
    }

    @Test
    void anotherPostgresThatAnswersOnThePortIsRefusedAndLeftAlone() throws Exception {
        try (EmbeddedServer other = EmbeddedServer.start(OTHER, 0)) {
            int port = portOf(other.jdbcUrl());
            assertThatThrownBy(() -> EmbeddedServer.start(DIRECTORY, () -> port))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("another PostgreSQL answers on port " + port);
            assertThat(read(other.jdbcUrl(), "select 'alive'")).containsExactly("alive");
            EmbeddedServer.start(DIRECTORY, 0).close();
        }
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsRefusedInClearWords() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(DIRECTORY, 0)) {
            assertThatThrownBy(() -> EmbeddedServer.start(DIRECTORY, 0))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage("Protocolloket already runs on " + DIRECTORY + ".")
                    .satisfies(refusal -> {
                        FailureAnalysis told =
                                new DatabaseUnavailableReport().analyze(new IllegalStateException(refusal));
                        assertThat(told.getAction()).contains("protocolloket.database.directory");
                    });
            assertThat(read(server.jdbcUrl(), "select 'alive'")).containsExactly("alive");
        }
        EmbeddedServer.start(DIRECTORY, 0).close();
    }

    @Test
    void aServerLeftBehindByAKilledRunIsStoppedAndItsDataAreThere() throws Exception {
        String left = KilledRun.on(DIRECTORY);
        assertThat(notes(left)).as("still runs").contains("before the kill");
        try (EmbeddedServer server = EmbeddedServer.start(DIRECTORY, portOf(left))) {
            assertThat(server.jdbcUrl()).as("its port is free again").isEqualTo(left);
            assertThat(notes(server.jdbcUrl())).contains("before the kill");
        }
    }

    @Test
    void aServerLeftBehindIsStoppedThoughSomebodyStillLooksIntoIt() throws Exception {
        String left = KilledRun.on(DIRECTORY);
        try (var visitor = DriverManager.getConnection(left, "postgres", "");
                EmbeddedServer server = EmbeddedServer.start(DIRECTORY, 0)) {
            assertThat(notes(server.jdbcUrl())).contains("before the kill");
            assertThat(visitor.isValid(1)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "no number\n",
                "-1\n",
                "99999999999999999999\n",
                "\u00e9\u0000",
                "2147483646\n/elsewhere\n"
            })
    void aTornProcessFileIsRemoved(String content, @TempDir Path data) throws IOException {
        Path file = Files.writeString(data.resolve("postmaster.pid"), content);
        new LeftoverServer(data).stop();
        assertThat(file).doesNotExist();
    }

    @Test
    void postgresStartsThoughItsProcessFileWasTorn() throws Exception {
        EmbeddedServer.start(DIRECTORY, 0).close();
        Files.writeString(DIRECTORY.resolve("postgres/postmaster.pid"), "");
        EmbeddedServer.start(DIRECTORY, 0).close();
    }

    @Test
    void anotherProgramWithTheOldProcessNumberIsNotKilled() throws Exception {
        EmbeddedServer.start(DIRECTORY, 0).close();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(DIRECTORY.resolve("postgres/postmaster.pid"), other.pid() + "\n" + DIRECTORY + "\n");
            EmbeddedServer.start(DIRECTORY, 0).close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void theServerOfTheOriginalIsNotKilledByAStartOnACopy() throws Exception {
        try (EmbeddedServer original = EmbeddedServer.start(OTHER, 0)) {
            EmbeddedServer.start(DIRECTORY, 0).close();
            Files.copy(OTHER.resolve("postgres/postmaster.pid"), DIRECTORY.resolve("postgres/postmaster.pid"));
            EmbeddedServer.start(DIRECTORY, 0).close();
            assertThat(read(original.jdbcUrl(), "select 'alive'")).containsExactly("alive");
        }
    }

    @Test
    void aFirstStartThatWasInterruptedDoesNotSpoilTheNext() throws Exception {
        Path newcomer = ALL.resolve("interrupted");
        Path halfMade = Files.createDirectories(newcomer.resolve("postgres.unfinished-1"));
        Files.writeString(halfMade.resolve("postgresql.conf"), "half");
        Path halfUnpacked = Files.createDirectories(newcomer.resolve("programs/PG-half/bin"));
        Files.writeString(newcomer.resolve("running.lock"), "left by a killed run");
        try (EmbeddedServer server = EmbeddedServer.start(newcomer, 0)) {
            assertThat(read(server.jdbcUrl(), "select 'here'")).containsExactly("here");
            assertThat(halfMade).doesNotExist();
            assertThat(halfUnpacked).doesNotExist();
        }
    }

    @Test
    void theSameServerIsFoundThroughALink() throws Exception {
        EmbeddedServer.start(DIRECTORY, 0).close();
        Path link = ALL.resolve("link");
        Files.deleteIfExists(link);
        assumeTrue(System.getProperty("os.name").startsWith("Linux"));
        Files.createSymbolicLink(link, DIRECTORY);
        try (EmbeddedServer server = EmbeddedServer.start(link, 0)) {
            assertThat(read(server.jdbcUrl(), "select 'here'")).containsExactly("here");
        }
    }

    static void write(String url, String text) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static List<String> notes(String url) throws SQLException {
        return read(url, "select text from note");
    }

    private static List<String> read(String url, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var rows = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static int portOf(String url) {
        return Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
    }
}
