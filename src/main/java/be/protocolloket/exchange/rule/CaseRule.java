package be.protocolloket.exchange.rule;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.Sending;
import be.protocolloket.party.Direction;
import be.protocolloket.policy.CaseFacts;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ExchangeRequest;
import be.protocolloket.policy.ItemChoice;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.RequestedItem;
import be.protocolloket.policy.Rule;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the rule about a case: always under the version in force, on the database's date. */
@Component
public class CaseRule {

    private final Rule rule;
    private final Policies policies;
    private final SupportAgreements agreements;
    private final DatabaseClock clock;

    CaseRule(Rule rule, Policies policies, SupportAgreements agreements, DatabaseClock clock) {
        this.rule = rule;
        this.policies = policies;
        this.agreements = agreements;
        this.clock = clock;
    }

    public Rule rule() {
        return rule;
    }

    public Policy policy(UUID protocolId) {
        return policies.of(protocolId);
    }

    /** Every item of the protocol in this direction for a data subject in this role. */
    public List<ItemChoice> items(
            Policy policy, CaseView about, TransferPurpose purpose, Direction direction, SubjectRole role) {
        return rule.items(policy, asked(about, purpose, direction), role);
    }

    /** What the protocol says to the transfer as such, whatever its items. */
    public Decision scope(Policy policy, CaseView about, TransferPurpose purpose, Direction direction) {
        return rule.decide(policy, asked(about, purpose, direction), clock.today());
    }

    private ExchangeRequest asked(CaseView about, TransferPurpose purpose, Direction direction) {
        return new ExchangeRequest(
                about.kind(),
                about.trigger(),
                about.ground(),
                about.initiator(),
                direction,
                null,
                facts(about, purpose),
                purpose == TransferPurpose.FEEDBACK,
                List.of(),
                null,
                false);
    }

    /** Key of a warning when nothing of the transfer may be sent today, whatever its items; else empty. */
    public List<String> warnings(Preparing preparing) {
        TransferView transfer = preparing.view();
        Decision now = scope(preparing.policy(), preparing.about(), transfer.purpose(), transfer.direction());
        return now.general().isEmpty() ? List.of() : List.of("exchange.notice.nothing-allowed");
    }

    /** What the protocol says to these items. With a sending they are about to be sent; without one they are still being chosen. */
    public Decision decide(
            Policy policy, CaseView about, TransferView transfer, List<ItemRow> items, @Nullable Sending sending) {
        return rule.decide(policy, request(about, transfer, items, sending), clock.today());
    }

    public ExchangeRequest request(
            CaseView about, TransferView transfer, List<ItemRow> items, @Nullable Sending sending) {
        var requested = items.stream()
                .map(item -> new RequestedItem(item.code(), item.role(), item.notice(), item.special()))
                .toList();
        return new ExchangeRequest(
                about.kind(),
                about.trigger(),
                about.ground(),
                about.initiator(),
                transfer.direction(),
                sending == null ? null : sending.recipient(),
                facts(about, transfer.purpose()),
                transfer.purpose() == TransferPurpose.FEEDBACK,
                requested,
                sending == null ? null : sending.delivery().channel(),
                sending != null && sending.bulk(),
                sending != null && sending.delivery() == Delivery.NAMED_PLATFORM);
    }

    private CaseFacts facts(CaseView about, TransferPurpose purpose) {
        boolean ended = purpose == TransferPurpose.FEEDBACK
                && about.kind() == CaseKind.SUPPORT_AGREEMENT
                && agreements
                        .find(about.id())
                        .filter(agreement -> agreement.endedOn() != null)
                        .isPresent();
        return new CaseFacts(about.details().rentArrears(), ended);
    }
}
