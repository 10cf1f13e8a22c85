package be.protocolloket.protocol.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.CanonicalForm;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadTextsTests {

    private final String text = sample();

    @Test
    void aTextIsReadOnceAndAnotherTextAnew() {
        var texts = new ReadTexts();
        var document = texts.read(text);
        assertThat(document).isEqualTo(ProtocolDocuments.read(text));
        assertThat(texts.read(new String(text))).isSameAs(document);
        var other = text.replace("Woonsprong", "Woonsprang");
        assertThat(texts.read(other)).isEqualTo(ProtocolDocuments.read(other)).isNotEqualTo(document);
    }

    @Test
    void whatWasReadLongestAgoIsForgottenWhenTheTextsTogetherAreTooLong() {
        var texts = new ReadTexts(2 * text.length() + 10);
        var first = texts.read(text);
        var second = texts.read(text + " ");
        assertThat(texts.read(text)).isSameAs(first);
        texts.read(text + "  ");
        assertThat(texts.read(text)).isSameAs(first);
        assertThat(texts.read(text + " ")).isNotSameAs(second).isEqualTo(second);
    }

    @Test
    void aTextLongerThanAllThatMayBeKeptIsReadEachTime() {
        var texts = new ReadTexts(text.length() - 1);
        assertThat(texts.read(text)).isNotSameAs(texts.read(text)).isEqualTo(texts.read(text));
    }

    @Test
    void whatIsNoProtocolIsRefusedEachTime() {
        var texts = new ReadTexts();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> texts.read("{}")).isInstanceOf(DocumentRejectedException.class);
        }
    }

    @Test
    void nobodyChangesADocumentThatOthersHaveToo() throws ReflectiveOperationException {
        assertThat(lists(new ReadTexts().read(text)))
                .as("lists in the document")
                .isGreaterThan(50);
    }

    /** How many lists there are in a record, at any depth, none of which can be changed. */
    private static int lists(Object value) throws ReflectiveOperationException {
        int found = 0;
        if (value instanceof List<?> list) {
            assertThat(list.getClass()).isEqualTo(List.copyOf(list).getClass());
            assertThat(List.copyOf(list)).isSameAs(list);
            found++;
            for (Object one : list) {
                found += lists(one);
            }
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                var read = part.getAccessor();
                read.setAccessible(true);
                var inside = read.invoke(value);
                found += inside == null ? 0 : lists(inside);
            }
        }
        return found;
    }

    private static String sample() {
        try (var file = Objects.requireNonNull(
                ProtocolDocument.class.getResourceAsStream("/samples/woonsprong-ocmw-gistel.yaml"))) {
            return new String(
                    CanonicalForm.of(ProtocolDocuments.read(file.readAllBytes()))
                            .bytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
