package be.protocolloket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is measured beside the bare engine keeps running on the models as they are. */
@IntegrationTest
class BareExchangeTests {

    @Autowired
    DataSource dataSource;

    @Test
    void theBareEngineGoesThroughTheSameModels() throws Exception {
        String url;
        try (var connection = dataSource.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        try (var server = new Server(url, "postgres");
                var bare = new BareExchange(server.database("bare"), "postgres")) {
            var steps = new ArrayList<String>();
            bare.run(0, steps::add);
            assertThat(steps).endsWith("acknowledge");
        }
    }
}
