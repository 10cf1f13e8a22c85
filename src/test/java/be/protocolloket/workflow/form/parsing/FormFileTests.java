package be.protocolloket.workflow.form.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.workflow.form.FieldTest;
import be.protocolloket.workflow.form.FormExpression;
import be.protocolloket.workflow.form.TaskForm;
import be.protocolloket.workflow.form.TestForms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFileTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'taglist','key':'a','label':'A'}|component 'a'|type",
                "{'type':'filepicker','key':'a','label':'A'}|component 'a'|type",
                "{'type':'expression','key':'a','expression':'=1'}|component 'a'|type",
                "{'type':'textfield','key':'a'}|component 'a'|label",
                "{'type':'textfield','key':'a.b','label':'A'}|component 'a.b'|key",
                "{'type':'textfield','key':'_a','label':'A'}|component '_a'|key",
                "{'type':'textfield','key':'a','label':'=b'}|component 'a'|label",
                "{'type':'textfield','key':'a','label':'{{b}}'}|component 'a'|label",
                "{'type':'textfield','key':'a','label':'A','readonly':'=b'}|component 'a'|readonly",
                "{'type':'textfield','key':'a','label':'A','colour':'red'}|component 'a'|colour",
                "{'type':'textfield','key':'a','label':'A','validate':{'fancy':1}}|component 'a'.validate|fancy",
                "{'type':'textfield','key':'a','label':'A','validate':{'validationType':'phone'}}|component 'a'|validate.validationType",
                "{'type':'textfield','key':'a','label':'A','validate':{'pattern':'['}}|component 'a'.validate|pattern",
                "{'type':'textfield','key':'a','label':'A','validate':{'min':1}}|component 'a'.validate|min",
                "{'type':'textfield','key':'a','label':'A','properties':{'input':'color'}}|component 'a'|properties.input",
                "{'type':'textfield','key':'a','label':'A','properties':{'other':'x'}}|component 'a'.properties|other",
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=a ='}}|component 'a'.conditional|hide",
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'a'}}|component 'a'.conditional|hide",
                "{'type':'textfield','key':'a','label':'A','conditional':{'show':'=a'}}|component 'a'.conditional|show",
                "{'type':'radio','key':'a','label':'A'}|component 'a'|values",
                "{'type':'radio','key':'a','label':'A','valuesExpression':'=b'}|component 'a'|valuesExpression",
                "{'type':'radio','key':'a','label':'A','values':[{'label':'x','value':1}]}|values[0]|value",
                "{'type':'datetime','subtype':'week','key':'a','label':'A'}|component 'a'|subtype",
                "{'type':'group','id':'g','path':'p','components':[]}|component 'g'|path",
                "{'type':'dynamiclist','path':'p','components':[{'type':'dynamiclist','path':'q','label':'Q','components':[]}]}|component 'q'|type",
                "{'type':'dynamiclist','path':'p','components':[{'type':'video','key':'q'}]}|component 'p', component 'q'|type",
                "{'type':'text','id':'t','text':'Dag {{name}}'}|component 't'|text"
            })
    void whatIsNotSupportedStopsTheStart(String component, String place, String attribute) {
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(() -> parse(component))
                .withMessageContaining("test.form")
                .withMessageContaining(place)
                .withMessageContaining("'" + attribute + "'");
    }

    @Test
    void aKeyStandsForOneField() {
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(
                        () -> parse("{'type':'textfield','key':'a','label':'A'},{'type':'group','id':'g','components':["
                                + "{'type':'number','key':'a','label':'A'}]}"))
                .withMessageContaining("used twice");
    }

    @Test
    void brokenFilesAreNamed() {
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(() -> FormParser.parse("test.form", "{".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("test.form");
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(() -> FormParser.parse(
                        "test.form",
                        "{\"id\":\"a\",\"type\":\"default\",\"schemaVersion\":19,\"components\":[]}"
                                .getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("schemaVersion");
    }

    @Test
    void simpleConditionsCanBeFollowedInTheBrowser() {
        assertThat(FormExpression.parse("a = \"x\" and not(b) or c != null").test())
                .contains(new FieldTest.Any(List.of(
                        new FieldTest.All(
                                List.of(new FieldTest.Is("a", "x"), new FieldTest.Not(new FieldTest.Is("b", true)))),
                        new FieldTest.Not(new FieldTest.Is("c", null)))));
        assertThat(FormExpression.parse("count(a) > 2").test()).isEmpty();
        assertThat(FormExpression.parse("a > 2").test()).isEmpty();
    }

    @Test
    void aConditionThatFailsShowsTheField() {
        assertThat(FormExpression.parse("a > \"x\"").holds(Map.of("a", 1))).isFalse();
        assertThat(FormExpression.parse("missing.deeper = 1").holds(Map.of())).isFalse();
        assertThat(FormExpression.parse("a = \"b\"").mentions("b")).isFalse();
        assertThat(FormExpression.parse("a = \"b\"").mentions("a")).isTrue();
    }

    @Test
    void passwordsCanBeAskedOnASecondPage() {
        TaskForm form = TestForms.everyComponent();
        assertThat(form.asksSecret()).isTrue();
        assertThat(form.withoutSecrets().asksSecret()).isFalse();
        assertThat(form.withoutSecrets().fields()).hasSize(form.fields().size() - 1);
    }

    private static TaskForm parse(String components) {
        String json = "{'id':'test','type':'default','schemaVersion':16,'components':[" + components + "]}";
        return FormParser.parse("test.form", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
