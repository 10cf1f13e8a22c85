package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessVariableTests {

    private final Map<String, Object> scope = new HashMap<>();

    @Test
    void aValueIsKeptAsTheEngineCanReadItAndComesBackAsItWas() {
        UUID id = UUID.randomUUID();
        Instant moment = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(ProcessVariable.uuid("id").to(id)).isEqualTo(entry("id", id.toString()));
        assertThat(ProcessVariable.enumeration("day", DayOfWeek.class).to(DayOfWeek.MONDAY))
                .isEqualTo(entry("day", "MONDAY"));
        assertThat(ProcessVariable.moment("at").to(moment)).isEqualTo(entry("at", Date.from(moment)));
        comesBack(ProcessVariable.uuid("id"), id);
        comesBack(ProcessVariable.enumeration("day", DayOfWeek.class), DayOfWeek.MONDAY);
        comesBack(ProcessVariable.moment("at"), moment);
        comesBack(ProcessVariable.flag("flag"), false);
        comesBack(ProcessVariable.number("number"), 3);
        comesBack(ProcessVariable.text("text"), "T-SIGN");
    }

    private <T> void comesBack(ProcessVariable<T> variable, T value) {
        variable.set(scope::put, value);
        assertThat(variable.get(scope::get)).isEqualTo(value);
        variable.set(scope::put, null);
        assertThat(variable.find(scope::get)).isEmpty();
    }

    @Test
    void whatWasNeverSetIsNamed() {
        assertThatThrownBy(() -> ProcessVariable.flag("signed").get(scope::get))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signed");
    }

    @Test
    void aValueOfAnotherTypeIsNeverGuessedAt() {
        scope.put("day", "SOMEDAY");
        scope.put("flag", "true");
        assertThatThrownBy(() ->
                        ProcessVariable.enumeration("day", DayOfWeek.class).get(scope::get))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProcessVariable.flag("flag").get(scope::get)).isInstanceOf(ClassCastException.class);
    }
}
