package be.protocolloket.exchange.correction;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Somebody of the initiator at work on a page that puts a case right. */
final class Correcting {

    static final String INFORM = "userTask_informSubject";
    static final String WHY = "Ik koos de verkeerde rol: mevrouw huurde al eens.";
    static final CaseDetails ARREARS = new CaseDetails(true, null, null, null);

    private final ApplicationContext context;
    private final CaseCorrections corrections;
    private final Cases cases;

    Correcting(ApplicationContext context) {
        this.context = context;
        this.corrections = context.getBean(CaseCorrections.class);
        this.cases = context.getBean(Cases.class);
    }

    /** A row of the form: who it was, from 0, or nobody with -1. */
    record Typed(int at, NewSubject subject) {}

    static Typed kept(int at, SubjectRole role) {
        return new Typed(at, new NewSubject(role, "", null));
    }

    static NewSubject person(SubjectRole role, @Nullable String insz) {
        return new NewSubject(role, "Karima Ouali", insz);
    }

    static NewSubject named(String name, @Nullable String insz) {
        return new NewSubject(SubjectRole.TENANT, be.protocolloket.SaidOfPeople.say(name), insz);
    }

    Dossiers opened(CaseDetails details, NewSubject... subjects) {
        var usual = Dossiers.supportCase(Dossiers.inForce(context), Dossiers.insz());
        boolean rents = Set.of(SubjectRole.TENANT, SubjectRole.REFERENCE_TENANT).contains(subjects[0].role());
        return Dossiers.open(
                context,
                new NewCase(
                        usual.protocolId(),
                        usual.kind(),
                        rents ? "SUPPORT_TO_AVOID_NOTICE" : usual.trigger(),
                        rents ? "DURING_LEASE" : usual.ground(),
                        usual.initiator(),
                        usual.counterpart(),
                        details,
                        List.of(subjects),
                        false),
                Dossiers.SUPPORTER);
    }

    void correct(Dossiers dossier, CaseDetails details, Typed... typed) {
        corrections.correct(asked(dossier, details, WHY, typed), dossier.caller(Dossiers.SUPPORTER));
    }

    CorrectedCase asked(Dossiers dossier, CaseDetails details, String reason, Typed... typed) {
        return asked(dossier, dossier.view().trigger(), details, reason, typed);
    }

    CorrectedCase asked(Dossiers dossier, String trigger, CaseDetails details, String reason, Typed... typed) {
        return askedBy(Dossiers.SUPPORTER, dossier, trigger, details, reason, typed);
    }

    CorrectedCase askedBy(
            String username, Dossiers dossier, String trigger, CaseDetails details, String reason, Typed... typed) {
        var worker = dossier.caller(username);
        var about = dossier.view();
        var before = corrections.read(dossier.caseId, worker);
        List<NewSubject> subjects = new ArrayList<>();
        List<Optional<UUID>> known = new ArrayList<>();
        for (Typed row : typed) {
            var was = row.at() < 0 ? null : before.get(row.at());
            subjects.add(
                    was != null && row.subject().name().isEmpty()
                            ? new NewSubject(row.subject().role(), was.name(), was.insz())
                            : row.subject());
            known.add(Optional.ofNullable(was).map(WrittenSubject::id));
        }
        return new CorrectedCase(
                dossier.caseId,
                corrections.of(dossier.caseId, worker).version(),
                new NewCase(
                        about.protocolId(),
                        about.kind(),
                        trigger,
                        about.ground(),
                        about.initiator(),
                        about.counterpart(),
                        details,
                        subjects,
                        false),
                known,
                reason);
    }

    List<String> problems(Dossiers dossier, CorrectedCase asked) {
        var caller = dossier.caller(Dossiers.SUPPORTER);
        return catchThrowableOfType(CaseRefusedException.class, () -> corrections.correct(asked, caller))
                .problems()
                .stream()
                .map(problem -> problem.field() + ": " + problem.messageKey())
                .toList();
    }

    List<UUID> found(Dossiers dossier, String insz) {
        return cases
                .visibleTo(dossier.caller(Dossiers.SUPPORTER), new CaseFilter(null, null, null, insz, 1, 100))
                .cases()
                .stream()
                .map(CaseView::id)
                .toList();
    }
}
