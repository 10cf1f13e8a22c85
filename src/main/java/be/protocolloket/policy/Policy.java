package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.ChannelRules;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.RecipientKind;
import be.protocolloket.protocol.document.Trigger;
import be.protocolloket.protocol.document.wording.NamedPlatform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a protocol allows, and from when to when.
 *
 * @param versionId the version that was signed
 * @param effectiveDate first day with effect; null while it never had any
 * @param endDate first day without effect; null while no end is known
 * @param ended the protocol has ended already, with or without a known day
 * @param portalCounts all parties said for this protocol that this portal counts as the platform that its text names
 */
public record Policy(
        UUID protocolId,
        UUID versionId,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate endDate,
        boolean ended,
        ProtocolDocument document,
        boolean portalCounts) {

    /** Where nobody said anything about this portal. */
    public Policy(
            UUID protocolId,
            UUID versionId,
            @Nullable LocalDate effectiveDate,
            @Nullable LocalDate endDate,
            boolean ended,
            ProtocolDocument document) {
        this(protocolId, versionId, effectiveDate, endDate, ended, document, false);
    }

    /** The last day of the term that the text has; null when it has none that gives a day. */
    public @Nullable LocalDate lastDayOfTerm() {
        var duration = document.duration();
        return duration == null ? null : duration.lastDay(effectiveDate);
    }

    /** Whether nothing ended or ends it before its term does. */
    boolean endsByTerm() {
        var last = lastDayOfTerm();
        return last != null && (endDate == null || endDate.isAfter(last));
    }

    /** The bodies that concluded it, in the order of the text; parties whose number in the text is wrong are left out. */
    public List<EnterpriseNumber> bodies() {
        return document.parties().stream()
                .map(Policy::number)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Party> party(EnterpriseNumber body) {
        return document.parties().stream()
                .filter(party -> number(party).filter(body::equals).isPresent())
                .findFirst();
    }

    /** The body behind an id in the text. */
    public Optional<EnterpriseNumber> body(String partyId) {
        return document.party(partyId).flatMap(Policy::number);
    }

    /** What the text calls the body, or its number when it is no party. */
    public String nameOf(EnterpriseNumber body) {
        return party(body).map(Party::displayName).orElseGet(body::display);
    }

    /** The flows in this direction: mostly one, none when the protocol does not foresee it. */
    public List<Flow> flows(Direction direction) {
        return document.flows().stream()
                .filter(flow -> isBody(flow.discloser(), direction.discloser())
                        && isBody(flow.receiver(), direction.receiver()))
                .toList();
    }

    /** What the text calls the one platform over which data travel in this direction, with its host; empty when it binds to none. */
    public Optional<String> platform(Direction direction) {
        return flows(direction).stream()
                .map(Flow::channels)
                .flatMap(Stream::ofNullable)
                .filter(ChannelRules::namesPlatform)
                .map(this::platform)
                .findFirst();
    }

    /** The host alone where the platform has no name. */
    String platform(ChannelRules rules) {
        return NamedPlatform.name(document, rules);
    }

    public Optional<Trigger> trigger(String code) {
        return document.triggers().stream()
                .filter(trigger -> trigger.code().equals(code))
                .findFirst();
    }

    /** Says whether an agreement may be extended, has three parties, and so on. */
    public Optional<Ground> ground(String code) {
        return document.grounds().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }

    /** The categories of people inside the receiver who may get data (art. 4). */
    public List<Recipient> recipients(EnterpriseNumber receiver) {
        return document.recipients().stream()
                .filter(recipient -> recipient.kind() == RecipientKind.INTERNAL && isBody(recipient.party(), receiver))
                .toList();
    }

    /** The article on this subject as the protocol numbers it, such as {@code Art. 3}; empty when there is none. */
    public String article(ArticleTopic topic) {
        return NamedPlatform.article(document, topic);
    }

    private boolean isBody(String partyId, EnterpriseNumber body) {
        return body(partyId).filter(body::equals).isPresent();
    }

    private static Optional<EnterpriseNumber> number(Party party) {
        return EnterpriseNumber.find(party.enterpriseNumber());
    }
}
