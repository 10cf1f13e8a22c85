package be.protocolloket.workflow.form.reading;

import static be.protocolloket.workflow.form.TestForms.post;
import static be.protocolloket.workflow.form.TestForms.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTests {

    @Test
    void completeAnswerGivesTypedValues() {
        Map<String, String[]> post = post(
                "mail", "an@gistel.be",
                "url", "https://www.gistel.be/protocol",
                "motivation", "  een\r\ntwee\u000bdrie ",
                "amount", "1.234,50",
                "decidedOn", "24/05/2024",
                "hour", "14u30",
                "moment", "9 december 2025 om 9:05",
                "person", "p-1",
                "contacts[0].name", "Cafe\u0301",
                "contacts[0].main", "true");
        post.put("topics", new String[] {"TERM", "PURPOSE"});
        FormReading reading = prepared().read(post);
        assertThat(reading.problems()).isEmpty();
        FormValues values = reading.values();
        assertThat(values.string("motivation")).isEqualTo("een\ntwee\ndrie");
        assertThat(values.number("amount")).isEqualByComparingTo(new BigDecimal("1234.5"));
        assertThat(values.date("decidedOn")).isEqualTo(LocalDate.of(2024, 5, 24));
        assertThat(values.time("hour")).isEqualTo(LocalTime.of(14, 30));
        assertThat(values.dateTime("moment")).isEqualTo(LocalDateTime.of(2025, 12, 9, 9, 5));
        assertThat(values.bool("agreed")).isTrue();
        assertThat(values.strings("topics")).containsExactly("TERM", "PURPOSE");
        assertThat(values.string("person")).isEqualTo("p-1");
        assertThat(values.string("hash")).isEqualTo("abc123");
        assertThat(values.string("password")).isEqualTo("geheim");
        assertThat(values.has("reason")).isFalse();
        assertThat(values.has("editorialNote")).isFalse();
        assertThat(values.list("advices")).hasSize(2);
        assertThat(values.list("advices").get(1).string("partyNumber")).isEqualTo("0212213729");
        assertThat(values.list("advices").get(0).has("motivation")).isFalse();
        assertThat(values.list("contacts").get(0).string("name")).isEqualTo("Café");
        assertThat(reading.typed()).doesNotContainKeys("password", "_csrf");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(prepared().read(Map.of()).problems())
                .extracting(FieldProblem::toString)
                .containsExactly(
                        "reference: workflow.form.required[]",
                        "password: workflow.form.required[]",
                        "agreed: workflow.form.required.checkbox[]",
                        "outcome: workflow.form.required.choice[]",
                        "advices[0].followed: workflow.form.required.choice[]",
                        "advices[0].motivation: workflow.form.required[]",
                        "advices[1].followed: workflow.form.required.choice[]",
                        "advices[1].motivation: workflow.form.required[]");
    }

    @Test
    void aConditionMakesAFieldRequiredAndKeepsIt() {
        assertThat(prepared().read(post("outcome", "NEGATIVE")).problems())
                .containsExactly(new FieldProblem("reason", "workflow.form.required"));
        FormReading answered = prepared().read(post("outcome", "NEGATIVE", "reason", "Geen rechtsgrond"));
        assertThat(answered.accepted()).isTrue();
        assertThat(answered.values().string("reason")).isEqualTo("Geen rechtsgrond");
    }

    @Test
    void hiddenAnswersAreNotKeptButNotLostEither() {
        FormReading reading = prepared().read(post("reason", "oud"));
        assertThat(reading.accepted()).isTrue();
        assertThat(reading.values().has("reason")).isFalse();
        assertThat(reading.typed()).containsEntry("reason", List.of("oud"));
    }

    @Test
    void conditionsSeeWhatTheTaskStartsWith() {
        assertThat(prepared(Map.of("editorial", true)).read(post()).problems())
                .containsExactly(new FieldProblem("editorialNote", "workflow.form.required"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reference|1|workflow.form.tooShort[3, 1]",
                "reference|12345678901|workflow.form.tooLong[10, 11]",
                "reference|abc|workflow.form.pattern[]",
                "mail|geen adres|workflow.form.email[]",
                "url|javascript:alert(1)|workflow.form.url[]",
                "url|//gistel.be|workflow.form.url[]",
                "url|https://u:p@gistel.be/|workflow.form.url[]",
                "amount|veel|workflow.form.number[]",
                "amount|1e5|workflow.form.number[]",
                "amount|0,5|workflow.form.tooSmall[1]",
                "amount|1000001|workflow.form.tooLarge[1000000]",
                "amount|1,234|workflow.form.number.decimals[2]",
                "decidedOn|31/02/2024|workflow.form.date[]",
                "decidedOn|24/05/24|workflow.form.date[]",
                "decidedOn|24/05/0204|workflow.form.date.year[]",
                "decidedOn|9 brumaire 2025|workflow.form.date[]",
                "hour|25:00|workflow.form.time[]",
                "moment|24/05/2024|workflow.form.datetime[]",
                "outcome|WAIVED|workflow.form.notOffered[]",
                "person|p-2|workflow.form.notOffered[]",
                "topics|OTHER|workflow.form.notOffered[]",
                "agreed|maybe|workflow.form.notOffered[]"
            })
    void wrongAnswersAreRefusedAtTheirField(String field, String typed, String problem) {
        FormReading reading = prepared().read(post(field, typed));
        assertThat(reading.problems())
                .filteredOn(p -> field.equals(p.field()))
                .extracting(FieldProblem::toString)
                .containsExactly(field + ": " + problem);
        assertThat(reading.typed()).containsEntry(field, List.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/05/2024",
                "24/5/2024",
                "24-05-2024",
                "24.5.2024",
                "24 mei 2024",
                "24 May 2024",
                "2024-05-24",
                " 24/05/2024 "
            })
    void datesAreReadAsPeopleWriteThem(String typed) {
        assertThat(prepared().read(post("decidedOn", typed)).values().date("decidedOn"))
                .isEqualTo(LocalDate.of(2024, 5, 24));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234|1234", "1 234,5|1234.5", "12.5|12.5", "12,50|12.50", "1000000|1000000"})
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal number) {
        assertThat(prepared().read(post("amount", typed)).values().number("amount"))
                .isEqualByComparingTo(number);
    }

    @Test
    void lengthsCountWhatPeopleSeeAsCharacters() {
        assertThat(prepared().read(post("motivation", "😀".repeat(200))).accepted())
                .isTrue();
        assertThat(prepared().read(post("motivation", "😀".repeat(201))).problems())
                .containsExactly(new FieldProblem("motivation", "workflow.form.tooLong", 200, 201));
        assertThat(prepared().read(post("motivation", "a\r\n".repeat(100))).accepted())
                .isTrue();
    }
}
