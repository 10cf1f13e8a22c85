package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.FROM;
import static be.protocolloket.policy.TestPolicies.RULE;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A random request on a random day under a protocol with random changes. Half of the parts are right, or hardly anything would be allowed. */
record RandomCase(Policy policy, ExchangeRequest request, LocalDate day) {

    private static final List<Policy> LIKE_A = changed(A);
    private static final List<Policy> LIKE_B = changed(B);

    static RandomCase of(Policy start, Random random) {
        var changed = random.nextInt(3) == 0 ? start : one(start == A ? LIKE_A : LIKE_B, random);
        LocalDate end = random.nextInt(5) == 0 ? FROM.plusDays(random.nextInt(400)) : null;
        LocalDate effect = random.nextInt(20) == 0 ? null : FROM;
        var policy = new Policy(
                start.protocolId(), start.versionId(), effect, end, random.nextInt(20) == 0, changed.document());
        var day = random.nextInt(4) > 0
                ? FROM.plusDays(random.nextInt(300) - 10L)
                : (end == null || random.nextBoolean() ? FROM : end).minusDays(random.nextInt(2));
        return new RandomCase(policy, request(policy, random), day);
    }

    /** Reading a text costs more than a thousand decisions, so there are some texts and many requests. */
    private static List<Policy> changed(Policy start) {
        return IntStream.range(0, 60)
                .mapToObj(seed -> TestPolicies.changed(start, text -> withGaps(text, new Random(seed))))
                .toList();
    }

    Decision decision() {
        return RULE.decide(policy, request, day);
    }

    /** Codes of what may go. */
    Set<String> allowed() {
        var decision = decision();
        var codes = new TreeSet<String>();
        for (int i = 0; i < decision.items().size(); i++) {
            if (decision.allows(i)) {
                codes.add(request.items().get(i).code());
            }
        }
        return codes;
    }

    List<Refusal> refusals() {
        var decision = decision();
        return Stream.concat(
                        decision.general().stream(),
                        decision.items().stream().flatMap(verdict -> verdict.refusals().stream()))
                .toList();
    }

    RandomCase asking(List<RequestedItem> items) {
        return with(request.direction(), items);
    }

    RandomCase inDirection(Direction direction) {
        return with(direction, request.items());
    }

    private RandomCase with(Direction direction, List<RequestedItem> items) {
        return new RandomCase(
                policy,
                new ExchangeRequest(
                        request.kind(),
                        request.trigger(),
                        request.ground(),
                        request.initiator(),
                        direction,
                        request.recipient(),
                        request.facts(),
                        request.feedback(),
                        items,
                        request.channel(),
                        request.bulk()),
                day);
    }

    private static ExchangeRequest request(Policy policy, Random random) {
        boolean wild = random.nextInt(5) == 0;
        var discloser = random.nextInt(4) > 0 ? policy.bodies().get(0) : one(policy.bodies(), random);
        var receiver = wild
                ? one(
                        TestPolicies.BODIES.values().stream()
                                .filter(body -> !body.equals(discloser))
                                .sorted()
                                .toList(),
                        random)
                : TestPolicies.other(policy, discloser);
        var kind = wild
                ? one(List.of(CaseKind.values()), random)
                : one(policy.document().caseKinds(), random);
        var right = TestPolicies.request(
                policy,
                kind,
                discloser,
                new CaseFacts(random.nextBoolean(), random.nextBoolean()),
                false,
                List.of(),
                null);
        var channel = random.nextInt(3) > 0 ? null : one(List.of(Channel.values()), random);
        return new ExchangeRequest(
                kind,
                wild ? anyCode(policy.document().triggers().stream().map(Trigger::code), random) : right.trigger(),
                wild ? anyCode(policy.document().grounds().stream().map(Ground::code), random) : right.ground(),
                wild ? one(List.copyOf(TestPolicies.BODIES.values()), random) : right.initiator(),
                new Direction(discloser, receiver),
                recipient(policy, receiver, wild, random),
                right.facts(),
                random.nextInt(6) == 0,
                items(policy, random),
                channel,
                random.nextInt(4) == 0);
    }

    private static @Nullable String recipient(Policy policy, EnterpriseNumber receiver, boolean wild, Random random) {
        return wild
                ? anyCode(policy.document().recipients().stream().map(Recipient::id), random)
                : TestPolicies.recipient(policy, receiver);
    }

    private static List<RequestedItem> items(Policy policy, Random random) {
        var codes = new ArrayList<>(policy.document().flows().stream()
                .flatMap(flow -> flow.items().stream())
                .map(DataItem::code)
                .toList());
        codes.add("X-" + random.nextInt(1000));
        codes.add("A-BLANK");
        codes.add("93051822361");
        var roles = List.of(
                SubjectRole.TENANT,
                SubjectRole.CANDIDATE_TENANT,
                SubjectRole.SUBTENANT,
                one(SubjectRole.values(), random));
        return Stream.generate(() -> new RequestedItem(
                        one(codes, random),
                        one(roles, random),
                        random.nextInt(3) == 0 ? one(NoticeState.values(), random) : NoticeState.INFORMED,
                        random.nextInt(4) == 0))
                .limit(random.nextInt(12))
                .toList();
    }

    /** Leaves things out and turns things round, as another protocol would. */
    private static void withGaps(ObjectNode text, Random random) {
        for (var flow : text.withArray("flows")) {
            for (var group : flow.withArray("itemGroups")) {
                for (var item : group.withArray("items")) {
                    change((ObjectNode) item, random);
                }
                thin((ArrayNode) group.get("items"), random);
            }
            if (random.nextInt(4) == 0) {
                ((ObjectNode) flow).remove("channels");
            }
            ((ObjectNode) flow).put("mode", random.nextInt(6) == 0 ? one(List.of("PUSH", "PULL"), random) : "BOTH");
        }
        for (var trigger : text.withArray("triggers")) {
            if (random.nextInt(3) == 0) {
                ((ObjectNode) trigger).remove("initiators");
            }
            if (random.nextInt(4) == 0) {
                ((ObjectNode) trigger).remove(List.of("groundCodes", "subjectRoles"));
            }
        }
        for (var ground : text.withArray("grounds")) {
            if (random.nextInt(4) == 0) {
                ((ObjectNode) ground).remove("subjectRoles");
            }
        }
        if (random.nextInt(3) == 0) {
            text.remove("subjectNotice");
        } else if (random.nextInt(3) == 0) {
            text.withObject("subjectNotice").put("exception", "tenzij de functionaris anders beslist");
        }
        thin(text.withArray("grounds"), random);
        thin(text.withArray("recipients"), random);
    }

    private static void change(ObjectNode item, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> item.remove("subjectRoles");
            case 1 -> item.remove("art9Basis");
            case 2 -> item.remove("conditions");
            case 3 -> item.put("specialCategory", "YES");
            case 4 ->
                item.withArray("conditions").addObject().put("code", "OTHER").put("text", "als het kan");
            default -> {}
        }
    }

    private static void thin(ArrayNode list, Random random) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (random.nextInt(12) == 0) {
                list.remove(i);
            }
        }
    }

    private static @Nullable String anyCode(Stream<String> known, Random random) {
        var codes = new ArrayList<>(known.toList());
        codes.add("?");
        return one(codes, random);
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
