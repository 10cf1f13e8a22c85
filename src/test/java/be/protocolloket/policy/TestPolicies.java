package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.PolicySettings;
import be.protocolloket.policy.process.RealChannelTable;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The two real protocols as policies in force, and requests under them. */
public final class TestPolicies {

    static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");
    static final EnterpriseNumber OCMW = new EnterpriseNumber("0212213729");
    public static final EnterpriseNumber ELEGAST = new EnterpriseNumber("0410412146");
    public static final EnterpriseNumber WOONHAVEN = new EnterpriseNumber("0403795657");
    static final Map<String, EnterpriseNumber> BODIES =
            Map.of("woonsprong", WOONSPRONG, "ocmw", OCMW, "elegast", ELEGAST, "woonhaven", WOONHAVEN);

    public static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    public static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    /** Seed A. */
    public static final Policy A = inForce(sample("elegast-woonhaven"));
    /** Seed B. */
    static final Policy B = inForce(sample("woonsprong-ocmw-gistel"));

    static final Rule RULE = new Rule(RealChannelTable.get(), PolicySettings.USUAL);

    private TestPolicies() {}

    static Policy inForce(ProtocolDocument document) {
        return new Policy(new UUID(0, 1), new UUID(0, 2), FROM, null, false, document);
    }

    static Policy changed(Policy policy, Consumer<ObjectNode> change) {
        var tree = (ObjectNode) ProtocolDocuments.tree(policy.document());
        change.accept(tree);
        return inForce(ProtocolDocuments.read(tree));
    }

    /** A request that the protocol accepts as a whole, where there is one for the kind. */
    static ExchangeRequest request(
            Policy policy,
            CaseKind kind,
            EnterpriseNumber discloser,
            CaseFacts facts,
            boolean feedback,
            List<RequestedItem> items,
            @Nullable Channel channel) {
        var receiver = other(policy, discloser);
        return new ExchangeRequest(
                kind,
                trigger(kind, role(items)),
                ground(kind, role(items)),
                initiator(policy, kind),
                new Direction(discloser, receiver),
                channel == null ? null : recipient(policy, receiver),
                facts,
                feedback,
                items,
                channel,
                false);
    }

    static EnterpriseNumber other(Policy policy, EnterpriseNumber body) {
        return policy.bodies().stream()
                .filter(party -> !party.equals(body))
                .findFirst()
                .orElseThrow();
    }

    static RequestedItem known(String code, SubjectRole role) {
        return new RequestedItem(code, role, NoticeState.INFORMED, false);
    }

    /** Of the first item; a candidate when there is none. */
    private static SubjectRole role(List<RequestedItem> items) {
        return items.isEmpty() ? SubjectRole.CANDIDATE_TENANT : items.get(0).role();
    }

    static String trigger(CaseKind kind, SubjectRole role) {
        return switch (kind) {
            case SUPPORT_AGREEMENT -> role.isCandidate() ? "ALLOCATION_UNDER_SUPPORT" : "SUPPORT_TO_AVOID_NOTICE";
            case TERMINATION_WARNING -> "REASON_FOR_NOTICE";
            case RENT_ARREARS -> "SUPPORT_TO_AVOID_NOTICE";
            case SUBTENANT_PROPOSAL -> "SUBTENANT_PROPOSED";
            case REGISTRATION_HELP -> "REGISTRATION_VIA_OCMW";
        };
    }

    private static @Nullable String ground(CaseKind kind, SubjectRole role) {
        return switch (kind) {
            case SUPPORT_AGREEMENT ->
                switch (role) {
                    case CANDIDATE_TENANT -> "ACCELERATED_ALLOCATION";
                    case FORMER_TENANT -> "EX_TENANT_DEBT";
                    default -> "DURING_LEASE";
                };
            case TERMINATION_WARNING -> "SHORTCOMING";
            case RENT_ARREARS -> "ARREARS";
            case SUBTENANT_PROPOSAL, REGISTRATION_HELP -> null;
        };
    }

    private static EnterpriseNumber initiator(Policy policy, CaseKind kind) {
        if (policy.party(ELEGAST).isPresent()) {
            return ELEGAST;
        }
        return kind == CaseKind.TERMINATION_WARNING ? WOONSPRONG : OCMW;
    }

    static @Nullable String recipient(Policy policy, EnterpriseNumber receiver) {
        return Map.of(
                        WOONHAVEN, "woonhaven-relatiebeheer",
                        WOONSPRONG, "woonsprong-personeel",
                        OCMW, "ocmw-maatschappelijk-werkers")
                .get(receiver);
    }

    private static ProtocolDocument sample(String name) {
        try (var file =
                Objects.requireNonNull(TestPolicies.class.getResourceAsStream("/samples/" + name + ".yaml"), name)) {
            return ProtocolDocuments.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table that was written by hand: cells between semicolons, remarks after #. */
    static List<String[]> rows(String name) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/policy", name))) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> Stream.of(line.split(";")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
