package be.protocolloket.exchange.correction;

import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The initiator finds out that the first person of a case is somebody else, and writes that down. */
public final class RightPerson {

    private RightPerson() {}

    public static void corrected(ApplicationContext context, UUID caseId, Caller initiator) {
        var corrections = context.getBean(CaseCorrections.class);
        CaseView about = context.getBean(Cases.class).get(caseId);
        List<WrittenSubject> before = corrections.read(caseId, initiator);
        List<NewSubject> after = new ArrayList<>();
        for (WrittenSubject each : before) {
            String name = after.isEmpty() ? SaidOfPeople.say("Godelieve Van Damme-Maes") : each.name();
            after.add(new NewSubject(each.role(), name, each.insz()));
        }
        var written = new NewCase(
                about.protocolId(),
                about.kind(),
                about.trigger(),
                about.ground(),
                about.initiator(),
                about.counterpart(),
                about.details(),
                after,
                true);
        corrections.correct(
                new CorrectedCase(
                        caseId,
                        corrections.of(caseId, initiator).version(),
                        written,
                        before.stream().map(each -> Optional.of(each.id())).toList(),
                        "De gegevens gingen over haar zus."),
                initiator);
    }
}
