package be.protocolloket.protocol.portal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.People;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words one proposal for the parties: who said what, and until when it counts. */
@Component
class PortalLines {

    private final PortalAgreementTable table;
    private final Bodies bodies;
    private final People people;

    PortalLines(PortalAgreementTable table, Bodies bodies, People people) {
        this.table = table;
        this.bodies = bodies;
        this.people = people;
    }

    /**
     * @param counts today
     * @param stateKey message that says what became of it
     * @param open somebody can still answer
     * @param endsOn first day on which it does not count any more, with who said so and why; null while no party ended it
     */
    public record Shown(
            boolean counts,
            String stateKey,
            boolean open,
            List<Line> lines,
            @Nullable LocalDate endsOn,
            @Nullable String endedFor,
            @Nullable String endReason) {}

    /** @param by null while nobody answered */
    public record Line(
            String body,
            String roleKey,
            boolean accepted,
            @Nullable String by,
            @Nullable ZonedDateTime at,
            @Nullable String reason) {}

    Shown of(ProtocolView protocol, PortalAgreement agreement, LocalDate today) {
        var ending = agreement.ending();
        return new Shown(
                agreement.counts(today),
                agreement.state().messageKey(),
                agreement.state() == PortalState.PROPOSED,
                lines(protocol, agreement),
                ending == null ? null : ending.on(),
                ending == null ? null : bodies.shortName(ending.party()),
                ending == null ? null : ending.reason());
    }

    private List<Line> lines(ProtocolView protocol, PortalAgreement agreement) {
        List<PortalAnswer> answers = table.answers(agreement.id());
        return PortalVoices.of(protocol).stream()
                .map(voice -> line(
                        voice,
                        answers.stream()
                                .filter(answer -> answer.of(voice.body(), voice.role()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private Line line(GroupId voice, @Nullable PortalAnswer answer) {
        EnterpriseNumber body = voice.body();
        String role = voice.role().messageKey();
        return answer == null
                ? new Line(bodies.shortName(body), role, false, null, null, null)
                : new Line(
                        bodies.shortName(body),
                        role,
                        answer.accepted(),
                        people.displayName(answer.person()),
                        answer.at().atZone(DatabaseClock.ZONE),
                        answer.reason());
    }
}
