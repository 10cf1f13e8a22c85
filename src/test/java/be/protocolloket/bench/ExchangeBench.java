package be.protocolloket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Says what an exchange costs beside the bare engine on the same models, in one run on one server. Variants take turns, and each figure is a median.
 * Statements, round trips, commits and WAL repeat within a few per cent; of exchanges per second only the ratio within a run means anything.
 */
@SpringBootTest(
        properties = {
            "protocolloket.database.directory=target/bench/database",
            "protocolloket.database.port=0",
            "camunda.bpm.job-execution.enabled=false",
            "logging.level.root=error",
            "spring.main.banner-mode=off"
        })
@Import(Switches.class)
class ExchangeBench {

    private static final Path RESULTS = Path.of("target/bench");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final long SLICE = Long.getLong("bench.milliseconds", 2_000);
    private static final int[] THREADS = {1, 4};
    private static final int STEPS_OF = 15;

    @Autowired
    ApplicationContext context;

    @Autowired
    DataSource dataSource;

    /** Each run begins with an empty database, whatever became of the last. */
    @DynamicPropertySource
    static void emptyDatabase(DynamicPropertyRegistry unused) throws IOException {
        FileSystemUtils.deleteRecursively(RESULTS.resolve("database/postgres"));
    }

    @Test
    void measure() throws Exception {
        String url;
        try (var connection = dataSource.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        try (var server = new Server(url, "postgres");
                var bare = new BareExchange(server.database("bare"), "postgres")) {
            server.quiet();
            var protocols =
                    Stream.generate(() -> Staff.concluded(context)).limit(4).toList();
            var own = new OwnExchange(context, protocols);
            var counted = (CountingDataSource) dataSource;
            measure(
                    server,
                    new Variant(Variant.BARE, bare, bare.counted, true, true),
                    new Variant(Variant.DELIVERED, own, counted, true, true),
                    new Variant("encryption off", own, counted, false, true),
                    new Variant("record off", own, counted, true, false),
                    new Variant("both off", own, counted, false, false));
        }
    }

    private static void measure(Server server, Variant... variants) throws Exception {
        for (var variant : variants) {
            variant.run(server, 2, 2 * SLICE);
        }
        var report = new Report(server.version(), ROUNDS, SLICE);
        for (int threads : THREADS) {
            Map<String, List<Variant.Sample>> samples = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var variant : variants) {
                    samples.computeIfAbsent(variant.name(), first -> new ArrayList<>())
                            .add(variant.run(server, threads, SLICE));
                }
                server.tidy("bare");
                server.tidy("postgres");
            }
            report.exchanges(threads, samples);
        }
        report.steps(variants[0].name(), variants[0].steps(server, STEPS_OF));
        var ours = variants[1].steps(server, STEPS_OF);
        report.steps(variants[1].name(), ours);
        report.write(RESULTS);
        for (var variant : List.of(variants[0], variants[1])) {
            Files.write(RESULTS.resolve(variant.name().replaceAll("\\W+", "-") + ".sql.txt"), variant.said());
        }
        System.out.println(report);
        ours.forEach((step, costs) -> assertThat(costs)
                .as("commits of the human step %s", step)
                .allSatisfy(cost -> assertThat(cost.commits()).isEqualTo(1)));
    }
}
