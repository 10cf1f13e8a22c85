package be.protocolloket.workflow.form.reading;

import static be.protocolloket.workflow.form.TestForms.post;
import static be.protocolloket.workflow.form.TestForms.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePostTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protocolId",
                "advices[2].followed",
                "advices[00].followed",
                "advices[-1].followed",
                "advices[0].partyNumber",
                "advices.followed",
                "contacts[100].name",
                "contacts[999999999999].name",
                "reference.x",
                "line",
                "choices"
            })
    void whatTheFormDoesNotAskIsRefusedAsAWhole(String name) {
        FormReading reading = prepared().read(post(name, "x"));
        assertThat(reading.problems()).containsExactly(new FieldProblem(null, "workflow.form.unknown"));
        assertThat(reading.typed()).doesNotContainKey(name);
    }

    @Test
    void readOnlyFieldsKeepTheirStartValue() {
        FormReading reading = prepared().read(post("hash", "forged", "advices[0].partyName", "forged"));
        assertThat(reading.accepted()).isTrue();
        assertThat(reading.values().string("hash")).isEqualTo("abc123");
        assertThat(reading.values().list("advices").get(0).string("partyName")).isEqualTo("Elegast");
    }

    @Test
    void oneFieldTakesOneAnswer() {
        Map<String, String[]> post = post();
        post.put("outcome", new String[] {"POSITIVE", "NEGATIVE"});
        assertThat(prepared().read(post).problems()).contains(new FieldProblem("outcome", "workflow.form.repeated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\ud800b", "a\u202eb", "a\u2066b", "a\ufffeb", "a\ufffdb"})
    void invisibleCharactersAreRefused(String text) {
        assertThat(prepared().read(post("motivation", text)).problems())
                .containsExactly(new FieldProblem("motivation", "workflow.form.control"));
        assertThat(prepared().read(post("password", text)).problems())
                .containsExactly(new FieldProblem("password", "workflow.form.control"));
    }

    @Test
    void aLineHasNoLineEnds() {
        assertThat(prepared().read(post("mail", "an@gistel.be\nBcc: x")).problems())
                .containsExactly(new FieldProblem("mail", "workflow.form.control"));
    }

    @Test
    void hugeTextsAreRefusedAndMeasured() {
        FormReading reading = prepared().read(post("url", "h".repeat(2_000_000)));
        assertThat(reading.problems())
                .containsExactly(new FieldProblem("url", "workflow.form.tooLong", 20_000, 2_000_000));
    }

    @Test
    void aPageThatShowedSomethingElseIsRefused() {
        String before = prepared().shown();
        assertThat(prepared().read(post(FormPage.SHOWN, before)).accepted()).isTrue();
        PreparedForm changed = prepared(Map.of("hash", "other"));
        assertThat(changed.read(post(FormPage.SHOWN, before)).problems())
                .containsExactly(new FieldProblem(null, "workflow.form.changed"));
        PreparedForm reordered = prepared(Map.of(
                "advices",
                List.of(
                        Map.of("partyNumber", "0212213729", "partyName", "OCMW Gistel"),
                        Map.of("partyNumber", "0410412146", "partyName", "Elegast"))));
        assertThat(reordered.read(post(FormPage.SHOWN, before)).accepted()).isFalse();
    }

    @Test
    void addedRowsThatStayEmptyWereNotMeant() {
        FormReading reading =
                prepared().read(post("_rows.contacts", "3", "contacts[0].name", "", "contacts[2].name", "An"));
        assertThat(reading.accepted()).isTrue();
        assertThat(reading.values().list("contacts")).hasSize(1);
        assertThat(prepared().read(post("contacts[1].main", "true")).problems())
                .containsExactly(new FieldProblem("contacts[1].name", "workflow.form.required"));
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingTheOthers() {
        Map<String, String[]> post =
                post("_rows.contacts", "3", "contacts[0].name", "A", "contacts[1].name", "B", "contacts[2].name", "C");
        post.put("_row", new String[] {RowChange.remove("contacts", 1)});
        Map<String, String[]> removed = RowChange.of(post).orElseThrow().apply(post);
        assertThat(removed.get("contacts[1].name")).containsExactly("C");
        assertThat(removed).doesNotContainKey("contacts[2].name");
        assertThat(removed.get("_rows.contacts")).containsExactly("2");
        post.put("_row", new String[] {RowChange.add("contacts", 3)});
        Map<String, String[]> added = RowChange.of(post).orElseThrow().apply(post);
        assertThat(added.get("_rows.contacts")).containsExactly("4");
        assertThat(added.get("contacts[2].name")).containsExactly("C");
        assertThat(RowChange.of(Map.of("_row", new String[] {"drop table"}))).isEmpty();
    }
}
