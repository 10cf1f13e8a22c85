package be.protocolloket.party.software;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.event.ApiTokenChanged;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of a body's own software. One administrator proposes a token and another person approves it, as with a mandate; any administrator
 * ends one at once. Answers as {@link BodyAdministration} does.
 */
@Service
@Transactional
public class ApiTokenAdministration {

    private static final int LONGEST_NAME = 60;

    private final ApiTokenTable tokens;
    private final PersonTable people;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ApiTokenAdministration(
            ApiTokenTable tokens, PersonTable people, DatabaseClock clock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** Newest first, those that opened something once included. */
    @Transactional(readOnly = true)
    public List<ApiTokenView> of(Caller caller, EnterpriseNumber body) {
        BodyAdministration.requireAdministrator(caller, body);
        return tokens.of(body, clock.today());
    }

    /**
     * What is wrong with a token that somebody wants, before anybody is asked to approve it.
     *
     * @throws PartyRefusedException with the problems per field
     */
    public void check(NewApiToken asked) {
        var problems = new Problems();
        problems.requireText("tokenName", asked.name(), LONGEST_NAME);
        var today = clock.today();
        var until = asked.until();
        if (until == null) {
            problems.add("tokenUntil", "party.problem.required");
        } else if (until.isBefore(today)) {
            problems.add("tokenUntil", "party.problem.token-until-past");
        } else if (until.isAfter(today.plusYears(1))) {
            problems.add("tokenUntil", "party.problem.token-until-far");
        }
        problems.refuseIfAny();
    }

    /** A token that opens nothing yet. */
    public DrawnToken draw() {
        var token = TokenText.random();
        return new DrawnToken(token, TokenText.sha256(token));
    }

    /**
     * Opens a token that was approved just now.
     *
     * @throws PartyRefusedException when its last day passed meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(EnterpriseNumber body, NewApiToken token, String sha256, UUID proposedBy, UUID approvedBy) {
        var until = token.until();
        if (until == null || until.isBefore(clock.today())) {
            throw Problems.refusal(null, "party.problem.token-until-past");
        }
        var id = UUID.randomUUID();
        var software = UUID.randomUUID();
        var name = token.name().strip();
        people.add(software, "Koppeling " + name, proposedBy);
        tokens.add(id, software, body, name, sha256, until, proposedBy, approvedBy);
        events.publishEvent(
                new ApiTokenChanged(id, software, body, ApiTokenChanged.Change.CREATED, until, approvedBy, proposedBy));
        return id;
    }

    /** Ends a token at once. */
    public void revoke(Caller caller, EnterpriseNumber body, UUID tokenId) {
        BodyAdministration.requireAdministrator(caller, body);
        var revoked = tokens.revoke(body, tokenId, caller.personId()).orElseThrow(NotHereException::new);
        events.publishEvent(new ApiTokenChanged(
                tokenId,
                revoked.personId(),
                body,
                ApiTokenChanged.Change.REVOKED,
                revoked.until(),
                caller.personId(),
                null));
    }
}
