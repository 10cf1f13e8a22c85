package be.protocolloket.party.software;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.event.ApiTokenChanged;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a body's own software its tokens. Answers as {@link BodyAdministration} does. */
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

    /** @return the token, which cannot be shown again: only its hash is kept */
    public String create(Caller caller, EnterpriseNumber body, NewApiToken asked) {
        BodyAdministration.requireAdministrator(caller, body);
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
        if (until == null) {
            throw new IllegalStateException("refused above");
        }
        var token = TokenText.random();
        var id = UUID.randomUUID();
        var software = UUID.randomUUID();
        var name = asked.name().strip();
        people.add(software, "Koppeling " + name, caller.personId());
        tokens.add(id, software, body, name, TokenText.sha256(token), until, caller.personId());
        events.publishEvent(
                new ApiTokenChanged(id, software, body, ApiTokenChanged.Change.CREATED, until, caller.personId()));
        return token;
    }

    /** Ends a token at once. */
    public void revoke(Caller caller, EnterpriseNumber body, UUID tokenId) {
        BodyAdministration.requireAdministrator(caller, body);
        var revoked = tokens.revoke(body, tokenId, caller.personId()).orElseThrow(NotHereException::new);
        events.publishEvent(new ApiTokenChanged(
                tokenId, revoked.personId(), body, ApiTokenChanged.Change.REVOKED, revoked.until(), caller.personId()));
    }
}
