package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries that {@code src/docs/operations.md} gives to operators run on the database as it is. */
@IntegrationTest
class OperationsDocsTests {

    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyQueryRuns() throws IOException {
        var queries = QUERY.matcher(Files.readString(Path.of("src/docs/operations.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(queries).hasSizeGreaterThan(1);
        assertThat(queries)
                .allSatisfy(query ->
                        assertThat(jdbc.sql(query).query().listOfRows()).isNotNull());
    }
}
