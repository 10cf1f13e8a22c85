package be.protocolloket.accountability.overview;

import be.protocolloket.accountability.overview.ProcessingRecord.Field;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.DpoMandate;
import be.protocolloket.party.DpoMandates;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.FlowSide;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.MeasureStatus;
import be.protocolloket.protocol.document.Purpose;
import be.protocolloket.protocol.document.PurposeSide;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.RetentionRule;
import be.protocolloket.protocol.document.SecurityMeasure;
import be.protocolloket.protocol.document.SpecialCategory;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fields of GDPR article 30, taken from one direction of a protocol. */
@Component
class RecordFields {

    private final MessageSource messages;
    private final Bodies bodies;
    private final DpoMandates officers;
    private final DatabaseClock clock;

    RecordFields(MessageSource messages, Bodies bodies, DpoMandates officers, DatabaseClock clock) {
        this.messages = messages;
        this.bodies = bodies;
        this.officers = officers;
        this.clock = clock;
    }

    List<Field> of(Policy policy, Flow flow, FlowSide side, EnterpriseNumber body, Locale locale) {
        boolean receives = side == FlowSide.RECEIVER;
        var party = receives ? flow.receiver() : flow.discloser();
        return List.of(
                new Field("controller", controller(body)),
                new Field(
                        "officer",
                        officers.of(body, clock.today()).stream()
                                .map(RecordFields::officer)
                                .toList()),
                new Field(
                        "purposes",
                        flow.purposes(receives ? PurposeSide.RECEIVER : PurposeSide.ORIGINAL).stream()
                                .map(RecordFields::purpose)
                                .toList()),
                new Field(
                        "bases",
                        flow.legalBases().stream()
                                .filter(basis -> basis.party().equals(party))
                                .map(basis -> new LegalGround(basis, messages, locale).words())
                                .filter(text -> !text.isBlank())
                                .distinct()
                                .toList()),
                new Field("subjects", subjects(flow, locale)),
                new Field(
                        "data",
                        flow.itemGroups().stream()
                                .flatMap(group -> group.items().stream().map(item -> item(group, item, locale)))
                                .filter(text -> !text.isBlank())
                                .toList()),
                new Field("recipients", recipients(policy, flow, receives)),
                new Field("transfers", List.of()),
                new Field("retention", receives ? retention(flow) : List.of()),
                new Field("measures", measures(policy, body)));
    }

    private List<String> controller(EnterpriseNumber body) {
        return bodies.find(body)
                .map(known -> List.of(known.legalName() + ", " + known.address() + " (" + body.display() + ")"))
                .orElse(List.of(body.display()));
    }

    private static String officer(DpoMandate mandate) {
        return mandate.organisation() == null ? mandate.mailbox() : mandate.organisation() + ", " + mandate.mailbox();
    }

    private static String purpose(Purpose purpose) {
        return Stream.of(purpose.heading(), purpose.text())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(": "));
    }

    private List<String> subjects(Flow flow, Locale locale) {
        return flow.items().stream()
                .flatMap(item -> item.subjectRoles().stream())
                .distinct()
                .sorted()
                .map(role -> word(role, locale))
                .toList();
    }

    /** With its category, and whether it is of a special one (GDPR 9). */
    private String item(ItemGroup group, DataItem item, Locale locale) {
        if (item.label() == null) {
            return "";
        }
        var category = item.category() == null ? group.category() : item.category();
        var kind = category == null ? "" : word(category, locale) + ": ";
        var special = item.specialCategory() == SpecialCategory.NO
                ? ""
                : " (" + messages.getMessage("accountability.record.special", null, locale) + ")";
        return kind + item.label() + special;
    }

    private List<String> recipients(Policy policy, Flow flow, boolean receives) {
        if (!receives) {
            return List.of(policy.body(flow.receiver()).map(bodies::shortName).orElse(flow.receiver()));
        }
        return policy.document().recipients().stream()
                .filter(recipient -> recipient.party().equals(flow.receiver()))
                .map(Recipient::name)
                .toList();
    }

    private static List<String> retention(Flow flow) {
        return flow.retention().stream()
                .map(RetentionRule::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<String> measures(Policy policy, EnterpriseNumber body) {
        return policy.party(body).stream()
                .flatMap(party -> party.securityMeasures().stream())
                .filter(measure -> measure.status() == MeasureStatus.IN_FORCE)
                .map(SecurityMeasure::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String word(Enum<?> constant, Locale locale) {
        return messages.getMessage(DocumentLabels.key(constant), null, locale);
    }
}
