package be.protocolloket.protocol.web.side;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.agreement.Answer;
import be.protocolloket.protocol.agreement.AskedText;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.comparison.DocumentComparison;
import be.protocolloket.protocol.web.edit.DocumentPlaces;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What each party said to the text, what changed since, and the side of the reader's own body while there is a draft. */
@Component
@Order(4)
class AgreementPanel implements ProtocolPanel {

    private static final int MOST_NAMES = 8;

    private final Agreements agreements;
    private final SideViews sides;
    private final DocumentPlaces places;
    private final Bodies bodies;
    private final People people;

    AgreementPanel(Agreements agreements, SideViews sides, DocumentPlaces places, Bodies bodies, People people) {
        this.agreements = agreements;
        this.sides = sides;
        this.places = places;
        this.bodies = bodies;
        this.people = people;
    }

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        return agreements.shown(protocol).map(text -> {
            boolean draft = text.version().purpose() == VersionPurpose.DRAFT;
            List<SideView> all = draft ? sides.of(protocol, text.version(), caller) : List.of();
            Map<EnterpriseNumber, Answer> answers = agreements.answers(text);
            Map<String, Object> model = Map.of(
                    "protocolId", protocol.id(),
                    "step", text.step().name(),
                    "draft", draft,
                    "lines", lines(protocol, text, answers, all),
                    "samePerson", samePerson(answers, text),
                    "own", all.stream().filter(SideView::own).toList());
            return new PanelView("protocol.panel.agreement", "protocol/agreement-panel", "agreement", model);
        });
    }

    private List<AnswerLine> lines(
            ProtocolView protocol, AskedText text, Map<EnterpriseNumber, Answer> answers, List<SideView> sides) {
        return protocol.parties().stream()
                .map(body -> line(body, text, answers.get(body), sides))
                .toList();
    }

    private AnswerLine line(EnterpriseNumber body, AskedText text, @Nullable Answer answer, List<SideView> sides) {
        int open = sides.stream()
                .filter(side -> side.number().equals(body.digits()))
                .mapToInt(side -> side.open().size())
                .sum();
        if (answer == null) {
            return new AnswerLine(bodies.shortName(body), false, false, null, null, null, List.of(), open);
        }
        UUID saidBy = answer.saidBy();
        return new AnswerLine(
                bodies.shortName(body),
                true,
                answer.agreesTo(text.sha256()),
                saidBy == null ? null : people.displayName(saidBy),
                saidBy == null ? null : answer.saidAt().atZone(DatabaseClock.ZONE),
                answer.reason(),
                answer.yes() ? since(answer.document(), text.version().document()) : List.of(),
                open);
    }

    /** Headings of what reads otherwise, and names of choices that no text shows. */
    private List<String> since(@Nullable ProtocolDocument then, ProtocolDocument now) {
        if (then == null || then.equals(now)) {
            return List.of();
        }
        var comparison = DocumentComparison.between(then, now);
        return Stream.concat(
                        comparison.changes().stream().map(DocumentComparison.SectionChange::heading),
                        comparison.settings().stream().map(setting -> places.name(setting.path(), now)))
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** One person may answer for two bodies where they manage protocols for both; whoever reads it must see that. */
    private static boolean samePerson(Map<EnterpriseNumber, Answer> answers, AskedText text) {
        List<UUID> agreed = answers.values().stream()
                .filter(answer -> answer.agreesTo(text.sha256()))
                .map(Answer::saidBy)
                .filter(Objects::nonNull)
                .toList();
        return agreed.stream().distinct().count() < agreed.size();
    }
}
