package be.protocolloket.exchange.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LegalPlacesTests {

    @Test
    void nobodyMayObjectWhereTheLawObligesEveryPartyThatNamesItsGround() throws IOException {
        var bases = flows("elegast-woonhaven").stream().flatMap(flow -> flow.legalBases().stream());
        assertThat(bases).isNotEmpty();
        assertThat(LegalPlaces.mayObject(flows("elegast-woonhaven"))).isFalse();
    }

    @Test
    void thePersonMayObjectWhereAPartyReliesOnItsPublicTask() throws IOException {
        assertThat(flows("woonsprong-ocmw-gistel"))
                .hasSize(2)
                .allSatisfy(
                        flow -> assertThat(LegalPlaces.mayObject(List.of(flow))).isTrue());
    }

    @Test
    void aTextThatNamesNoGroundTakesNoRightAway() {
        assertThat(LegalPlaces.mayObject(List.of())).isTrue();
    }

    private static List<Flow> flows(String sample) throws IOException {
        try (var file =
                Objects.requireNonNull(LegalPlacesTests.class.getResourceAsStream("/samples/" + sample + ".yaml"))) {
            return ProtocolDocuments.read(file.readAllBytes()).flows();
        }
    }
}
