package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.DAY;
import static be.protocolloket.policy.TestPolicies.OCMW;
import static be.protocolloket.policy.TestPolicies.RULE;
import static be.protocolloket.policy.TestPolicies.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Both protocols, every item, direction, kind and condition, against tables that people wrote from the text. */
@Execution(ExecutionMode.CONCURRENT)
class DecisionMatrixTests {

    private static final Map<String, Policy> PROTOCOLS = Map.of("A", A, "B", B);

    private static final Map<CaseKind, String> KINDS = Map.of(
            CaseKind.SUPPORT_AGREEMENT, "S",
            CaseKind.TERMINATION_WARNING, "W",
            CaseKind.RENT_ARREARS, "R",
            CaseKind.SUBTENANT_PROPOSAL, "P",
            CaseKind.REGISTRATION_HELP, "H");

    private static final Map<SubjectRole, String> ROLES = Map.of(
            SubjectRole.CANDIDATE_TENANT, "C",
            SubjectRole.FORMER_TENANT, "N",
            SubjectRole.REFERENCE_TENANT, "F",
            SubjectRole.TENANT, "T",
            SubjectRole.CO_RESIDENT, "B",
            SubjectRole.SUBTENANT, "U",
            SubjectRole.OTHER, "O");

    private static final List<Boolean> BOTH = List.of(false, true);

    /** One place in the matrix. */
    private record Cell(
            EnterpriseNumber from,
            CaseKind kind,
            boolean feedback,
            SubjectRole role,
            boolean arrears,
            boolean ended,
            NoticeState notice,
            boolean special) {

        boolean isIn(String[] row) {
            return TestPolicies.BODIES.get(row[0]).equals(from)
                    && hasLetter(row[1], KINDS.get(kind))
                    && says(row[2], feedback)
                    && hasLetter(row[3], ROLES.get(role))
                    && says(row[4], arrears)
                    && says(row[5], ended)
                    && says(row[6], notice == NoticeState.INFORMED)
                    && says(row[7], special);
        }

        private static boolean hasLetter(String cell, String letter) {
            return cell.equals("*") || cell.contains(letter);
        }

        private static boolean says(String cell, boolean value) {
            return cell.equals("*") || cell.equals(value ? "yes" : "no");
        }

        Set<String> allowed(Policy policy, List<String> codes) {
            var items = codes.stream()
                    .map(code -> new RequestedItem(code, role, notice, special))
                    .toList();
            var facts = new CaseFacts(arrears, ended);
            var decision =
                    RULE.decide(policy, TestPolicies.request(policy, kind, from, facts, feedback, items, null), DAY);
            var allowed = new TreeSet<String>();
            for (int i = 0; i < codes.size(); i++) {
                if (decision.allows(i)) {
                    allowed.add(codes.get(i));
                }
            }
            return allowed;
        }
    }

    @Test
    void everyItemGoesExactlyWhereTheTextSays() {
        var rows = TestPolicies.rows("items.csv");
        var used = new TreeSet<Integer>();
        int cells = 0;
        for (var policy : PROTOCOLS.values()) {
            for (var cell : cells(policy)) {
                var matching = rows.stream().filter(cell::isIn).toList();
                assertThat(matching).as("rows for " + cell).hasSize(1);
                assertThat(cell.allowed(policy, everyCode()))
                        .as(cell.toString())
                        .isEqualTo(codes(matching.get(0)[8]));
                used.add(rows.indexOf(matching.get(0)));
                cells++;
            }
        }
        assertThat(used).as("rows that say something").hasSize(rows.size());
        assertThat(cells).isEqualTo(2 * 2 * 5 * 2 * 7 * 2 * 2 * 3 * 2);
    }

    @Test
    void theTableNamesEveryItemThatHasWords() {
        var named = new TreeSet<String>();
        TestPolicies.rows("items.csv").forEach(row -> named.addAll(codes(row[8])));
        var listed = new TreeSet<>(everyCode());
        listed.removeAll(Set.of("A-BLANK", "X-UNKNOWN", "", "a-id-name", "Naam en voornaam"));
        assertThat(named).isEqualTo(listed);
    }

    @Test
    void casesBeginExactlyAsTheTextSays() {
        var rows = TestPolicies.rows("starts.csv");
        PROTOCOLS.forEach((name, policy) -> {
            for (var kind : CaseKind.values()) {
                for (var trigger : triggers(policy)) {
                    for (var ground : grounds(policy)) {
                        for (var initiator : TestPolicies.BODIES.entrySet()) {
                            boolean expected = rows.stream()
                                    .anyMatch(row -> row[0].equals(name)
                                            && row[1].equals(kind.name())
                                            && words(row[2]).contains(trigger)
                                            && words(row[3]).contains(ground)
                                            && words(row[4]).contains(initiator.getKey()));
                            assertThat(starts(policy, kind, trigger, ground, initiator.getValue()))
                                    .as(name + " " + kind + " " + trigger + " " + ground + " " + initiator.getKey())
                                    .isEqualTo(expected);
                        }
                    }
                }
            }
        });
    }

    @Test
    void triggerGroundAndDataSubjectGoTogetherExactlyAsTheTextSays() {
        var rows = TestPolicies.rows("ties.csv");
        var seen = new TreeSet<String>();
        for (var row : rows) {
            var policy = Objects.requireNonNull(PROTOCOLS.get(row[0]));
            var kind = CaseKind.valueOf(row[1]);
            var role = SubjectRole.valueOf(row[4]);
            var cell = String.join(" ", List.of(row).subList(0, 5));
            assertThat(seen.add(cell)).as(cell).isTrue();
            var request = tied(policy, kind, row[2], row[3], role);
            var refusals = Stream.concat(
                            RULE.decide(policy, request, DAY).general().stream(),
                            RULE.about(policy, request, role).stream())
                    .toList();
            assertThat(refusals.isEmpty()).as(cell).isEqualTo(row[5].equals("yes"));
            assertThat(articles(refusals)).as(cell).isEqualTo(row[6].equals("-") ? Set.of() : words(row[6]));
            assertThat(row[7]).as("place of " + cell).matches(".*[0-9]{2,3}.*");
            var about = RULE.items(policy, request, role).stream()
                    .filter(item -> item.item().code().endsWith("-ID-NAME"))
                    .toList();
            if (kind != CaseKind.REGISTRATION_HELP && request.ground() != null) {
                assertThat(about.stream().anyMatch(ItemChoice::allowed))
                        .as("the name in " + cell)
                        .isEqualTo(RULE.about(policy, request, role).isEmpty());
            }
        }
        assertThat(seen).as("every cell of both texts").hasSize(287).containsExactlyInAnyOrderElementsOf(everyCell());
    }

    @Test
    void arrearsGoExactlyOfThoseWhoOweRent() {
        var seen = new TreeSet<String>();
        for (var row : TestPolicies.rows("arrears.csv")) {
            var cell = String.join(" ", List.of(row).subList(0, 4));
            assertThat(seen.add(cell)).as(cell).isTrue();
            var role = SubjectRole.valueOf(row[3]);
            for (boolean arrears : BOTH) {
                assertThat(arrearsGo(tied(B, CaseKind.valueOf(row[0]), row[1], row[2], role), role, arrears))
                        .as(cell + " arrears " + arrears)
                        .isEqualTo(arrears && row[4].equals("yes"));
            }
            assertThat(row[5]).as("place of " + cell).matches(".*[0-9]{2,3}.*");
        }
        var allowed = TestPolicies.rows("ties.csv").stream()
                .filter(row -> row[0].equals("B") && row[5].equals("yes") && !row[3].equals("-"))
                .map(row -> String.join(" ", List.of(row).subList(1, 5)))
                .toList();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(allowed);
    }

    private static boolean arrearsGo(ExchangeRequest tied, SubjectRole role, boolean arrears) {
        var request = new ExchangeRequest(
                tied.kind(),
                tied.trigger(),
                tied.ground(),
                tied.initiator(),
                new Direction(TestPolicies.WOONSPRONG, OCMW),
                null,
                new CaseFacts(arrears, false),
                false,
                List.of(TestPolicies.known("B-FIN-ARREARS", role)),
                null,
                false);
        return RULE.decide(B, request, DAY).allowed();
    }

    private static ExchangeRequest tied(Policy policy, CaseKind kind, String trigger, String ground, SubjectRole role) {
        var known = TestPolicies.request(
                policy,
                kind,
                policy.equals(A) ? TestPolicies.ELEGAST : TestPolicies.WOONSPRONG,
                new CaseFacts(false, false),
                false,
                List.of(),
                null);
        var named = policy.trigger(trigger).orElseThrow().initiators();
        return new ExchangeRequest(
                kind,
                trigger,
                ground.equals("-") ? null : ground,
                named.isEmpty() ? known.initiator() : policy.body(named.get(0)).orElseThrow(),
                known.direction(),
                null,
                known.facts(),
                false,
                List.of(TestPolicies.known("B-ID-NAME", role)),
                null,
                false);
    }

    private static Set<String> articles(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.article().replaceAll("\\D", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every trigger with every ground of the kind and every role; a ground is of one kind. */
    private static List<String> everyCell() {
        var cells = new ArrayList<String>();
        PROTOCOLS.forEach((name, policy) -> {
            for (var kind : policy.document().caseKinds()) {
                var grounds = policy.document().grounds().stream()
                        .filter(ground -> ground.caseKind() == kind)
                        .map(Ground::code)
                        .toList();
                for (var trigger : policy.document().triggers()) {
                    for (var ground : grounds.isEmpty() ? List.of("-") : grounds) {
                        for (var role : SubjectRole.values()) {
                            cells.add(String.join(" ", name, kind.name(), trigger.code(), ground, role.name()));
                        }
                    }
                }
            }
        });
        return cells;
    }

    @Test
    void channelsAreExactlyThoseOfTheText() {
        var rows = TestPolicies.rows("channels.csv");
        PROTOCOLS.forEach((name, policy) -> {
            for (boolean sensitive : BOTH) {
                for (boolean bulk : BOTH) {
                    for (var channel : Channel.values()) {
                        boolean expected = rows.stream()
                                .anyMatch(row -> row[0].equals(name)
                                        && Cell.says(row[1], sensitive)
                                        && Cell.says(row[2], bulk)
                                        && words(row[3]).contains(channel.name()));
                        assertThat(sent(policy, sensitive, bulk, channel)
                                        .general()
                                        .isEmpty())
                                .as(name + " sensitive " + sensitive + " bulk " + bulk + " " + channel)
                                .isEqualTo(expected);
                    }
                }
            }
        });
    }

    private static List<Cell> cells(Policy policy) {
        var cells = new ArrayList<Cell>();
        for (var from : policy.bodies()) {
            for (var kind : CaseKind.values()) {
                for (boolean feedback : BOTH) {
                    for (var role : SubjectRole.values()) {
                        for (boolean arrears : BOTH) {
                            for (boolean ended : BOTH) {
                                for (var notice : NoticeState.values()) {
                                    for (boolean special : BOTH) {
                                        cells.add(
                                                new Cell(from, kind, feedback, role, arrears, ended, notice, special));
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static boolean starts(
            Policy policy, CaseKind kind, String trigger, String ground, EnterpriseNumber initiator) {
        boolean one = policy.equals(A);
        var request = new ExchangeRequest(
                kind,
                trigger,
                ground.equals("-") ? null : ground,
                initiator,
                one ? new Direction(TestPolicies.ELEGAST, WOONHAVEN) : new Direction(OCMW, TestPolicies.WOONSPRONG),
                null,
                new CaseFacts(false, false),
                false,
                List.of(),
                null,
                false);
        return RULE.decide(policy, request, DAY).allowed();
    }

    private static Decision sent(Policy policy, boolean sensitive, boolean bulk, Channel channel) {
        boolean one = policy.equals(A);
        var receiver = one ? WOONHAVEN : OCMW;
        String code;
        if (one) {
            code = sensitive ? "A-RRN" : "A-ID-NAME";
        } else {
            code = sensitive ? "B-ID-INSZ" : "B-ID-NAME";
        }
        var kind = one ? CaseKind.SUBTENANT_PROPOSAL : CaseKind.SUPPORT_AGREEMENT;
        return RULE.decide(
                policy,
                new ExchangeRequest(
                        kind,
                        TestPolicies.trigger(kind, SubjectRole.TENANT),
                        one ? null : "DURING_LEASE",
                        TestPolicies.other(policy, receiver),
                        new Direction(TestPolicies.other(policy, receiver), receiver),
                        TestPolicies.recipient(policy, receiver),
                        new CaseFacts(false, false),
                        false,
                        List.of(TestPolicies.known(code, one ? SubjectRole.SUBTENANT : SubjectRole.TENANT)),
                        channel,
                        bulk),
                DAY);
    }

    /** Every code of both protocols, the empty bullet included, and a few that nobody listed. */
    private static List<String> everyCode() {
        return Stream.concat(
                        PROTOCOLS.values().stream()
                                .flatMap(policy -> policy.document().flows().stream())
                                .flatMap(flow -> flow.items().stream())
                                .map(DataItem::code),
                        Stream.of("X-UNKNOWN", "", "a-id-name", "Naam en voornaam"))
                .toList();
    }

    private static List<String> triggers(Policy policy) {
        return Stream.concat(
                        policy.document().triggers().stream().map(Trigger::code), Stream.of("SUBTENANT_PROPOSED", "?"))
                .distinct()
                .toList();
    }

    private static List<String> grounds(Policy policy) {
        return Stream.concat(policy.document().grounds().stream().map(Ground::code), Stream.of("-", "?"))
                .toList();
    }

    private static Set<String> codes(String cell) {
        return cell.equals("-") ? Set.of() : words(cell);
    }

    private static Set<String> words(String cell) {
        return new TreeSet<>(List.of(cell.split("\\s+")));
    }
}
