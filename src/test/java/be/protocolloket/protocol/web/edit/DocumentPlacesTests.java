package be.protocolloket.protocol.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DocumentPlacesTests {

    private final DocumentPlaces places = new DocumentPlaces(messages());

    @BeforeEach
    void readsDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void leaves() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aPlaceInAFileIsNamedByItsLabelsAndCountedFromOne() {
        assertThat(places.name("flows[0].itemGroups[2].items[11].specialCategory", null))
                .isEqualTo("Gegevensstromen 1 › Gegevens 3 › Gegevens 12 › Bijzondere categorie");
        assertThat(places.name("", null)).isEqualTo("Het bestand als geheel");
        assertThat(places.name("parties[0].onbekend", null)).isEqualTo("Partijen 1 › onbekend");
    }

    @Test
    void aPlaceInATextIsNamedByWhatStandsThere() throws IOException {
        ProtocolDocument text = sample();
        assertThat(places.name("parties[woonsprong].signatories[#2].state", text))
                .isEqualTo("Partijen ‘Woonsprong BV’ › Ondertekenaars 2 › Toestand");
        assertThat(places.name("articles[art-1].number", text)).startsWith("Artikelen ‘Art. 1 Onderwerp’ › ");
    }

    @Test
    void aSettingIsToldInWords() throws IOException {
        ProtocolDocument text = sample();
        assertThat(places.value("direction", "MUTUAL", text)).isEqualTo("Wederzijds");
        assertThat(places.value("documentDate", "2025-12-09", text)).isEqualTo("9 december 2025");
        assertThat(places.value("termination.noticePeriod", "P3M", text)).isEqualTo("3 maanden");
        assertThat(places.value("flows[a].discloser", "woonsprong", text)).isEqualTo("Woonsprong BV");
        assertThat(places.value("place", null, text)).isEqualTo("niet ingevuld");
    }

    @Test
    void termsAreReadInBothLanguagesAndInTheNotationOfFiles() {
        assertThat(PeriodWords.read("1 jaar en 6 maanden"))
                .map(Object::toString)
                .contains("P1Y6M");
        assertThat(PeriodWords.read("1 year and 6 months"))
                .map(Object::toString)
                .contains("P1Y6M");
        assertThat(PeriodWords.read("P3M")).map(Object::toString).contains("P3M");
        assertThat(PeriodWords.read("3 manen")).isEmpty();
        assertThat(PeriodWords.read("P")).isEmpty();
        assertThat(PeriodWords.write("P1Y6M", Locale.ENGLISH)).isEqualTo("1 year and 6 months");
        assertThat(PeriodWords.write("P1M", Locale.forLanguageTag("nl"))).isEqualTo("1 maand");
    }

    private static ProtocolDocument sample() throws IOException {
        try (InputStream in = DocumentPlacesTests.class.getResourceAsStream("/samples/woonsprong-ocmw-gistel.yaml")) {
            return ProtocolDocuments.read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages/protocol-pages", "messages/protocol-document");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
