package be.protocolloket.publication.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.StaleStateException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A party publishes a version once. */
@IntegrationTest
class PublicationTableTests {

    private static final EnterpriseNumber BODY = new EnterpriseNumber("0405260456");
    private static final EnterpriseNumber OTHER = new EnterpriseNumber("0212213729");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 24);

    @Autowired
    PublicationTable publications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoPublishesWhatIsNotDueAnyMoreIsTooLate() {
        var protocol = UUID.randomUUID();
        var version = UUID.randomUUID();
        var file = new Rendition(UUID.randomUUID(), protocol, version, RenditionKind.FULL, "0".repeat(64));
        publications.due(protocol, version, BODY);
        var due = publications.lock(version).get(0);
        assertThat(publications.publish(due, file, "https://eerst.example/", UUID.randomUUID()))
                .isTrue();
        assertThat(publications.publish(due, file, "https://later.example/", UUID.randomUUID()))
                .isFalse();
        assertThatThrownBy(() -> publications.publishedBefore(version, BODY, "https://vroeger.example/", DAY))
                .isInstanceOf(StaleStateException.class);
        assertThatThrownBy(() -> publications.publishedBefore(version, OTHER, "https://vroeger.example/", DAY))
                .as("owes nothing")
                .isInstanceOf(StaleStateException.class);
        assertThat(publications.of(version)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(PublicationState.PUBLISHED);
            assertThat(one.url()).isEqualTo("https://eerst.example/");
            assertThat(publications.publish(one, file, "https://later.example/", UUID.randomUUID()))
                    .isFalse();
        });
    }
}
