package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.BODIES;
import static be.protocolloket.policy.TestPolicies.DAY;
import static be.protocolloket.policy.TestPolicies.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.party.Direction;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Single acts from beginning to end, with the places in the text that refuse them. */
@Execution(ExecutionMode.CONCURRENT)
class WholeDecisionTests {

    @Test
    void eachIsDecidedAsTheTextSaysAndByThePlaceThatSaysSo() {
        var softly = new SoftAssertions();
        var rows = TestPolicies.rows("whole.csv");
        assertThat(rows).hasSizeGreaterThan(50);
        for (var row : rows) {
            assertThat(row).as(String.join("; ", row)).hasSize(17);
            var decision = RULE.decide(row[0].equals("A") ? A : B, request(row), DAY);
            softly.assertThat(places(decision))
                    .as(String.join("; ", row))
                    .isEqualTo(row[15].equals("-") ? Set.of() : new TreeSet<>(List.of(row[15].split(" "))));
            softly.assertThat(row[16]).as("place").matches(".*[0-9]{1,3}.*");
        }
        softly.assertAll();
    }

    private static ExchangeRequest request(String[] row) {
        var discloser = Objects.requireNonNull(BODIES.get(row[5]));
        var policy = row[0].equals("A") ? A : B;
        boolean elsewhere = row[7].equals("NAMED");
        var notice = row[13].equals("yes") ? NoticeState.INFORMED : NoticeState.NOT_INFORMED;
        return new ExchangeRequest(
                CaseKind.valueOf(row[1]),
                row[2],
                known(row[3]),
                Objects.requireNonNull(BODIES.get(row[4])),
                new Direction(discloser, TestPolicies.other(policy, discloser)),
                known(row[6]),
                new CaseFacts(row[9].equals("yes"), row[10].equals("yes")),
                row[8].equals("yes"),
                List.of(new RequestedItem(row[12], SubjectRole.valueOf(row[11]), notice, row[14].equals("yes"))),
                channel(row[7]),
                false,
                elsewhere);
    }

    private static @Nullable Channel channel(String cell) {
        return cell.equals("-") ? null : cell.equals("NAMED") ? Channel.SECURE_PLATFORM : Channel.valueOf(cell);
    }

    private static @Nullable String known(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static Set<String> places(Decision decision) {
        return decision.reasons().stream()
                .map(refusal -> refusal.place().section().isEmpty()
                        ? refusal.article().replaceAll("\\D", "")
                        : refusal.place().section())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
