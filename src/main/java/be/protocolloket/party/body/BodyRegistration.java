package be.protocolloket.party.body;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.InvalidEnterpriseNumberException;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.NotHereException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a body, so that it can be named as party to a protocol. The person who registers a body cannot say
 * who acts for it: its first administrator and its first signatory come in by configuration.
 */
@Service
public class BodyRegistration {

    private final BodyTable bodies;

    BodyRegistration(BodyTable bodies) {
        this.bodies = bodies;
    }

    /** Whether the caller administers any body, and so may register another. */
    public boolean isAllowed(Caller caller) {
        return caller.groups().stream().anyMatch(group -> group.role() == Role.BODY_ADMINISTRATOR);
    }

    /**
     * @throws NotHereException for a caller who administers no body
     * @throws PartyRefusedException with the problems per field
     */
    @Transactional
    public PublicBody register(Caller caller, NewBody body) {
        if (!isAllowed(caller)) {
            throw new NotHereException();
        }
        var problems = new Problems();
        var number = number(body.number(), problems);
        problems.requireText("legalName", body.legalName(), 200);
        problems.requireText("legalForm", body.legalForm(), 60);
        problems.requireText("shortName", body.shortName(), 80);
        problems.requireText("address", body.address(), 300);
        var category = body.category();
        if (category == null) {
            problems.add("category", "party.problem.required");
        } else if (!category.fits(body.categoryCitation().strip())) {
            problems.add("categoryCitation", "party.problem.citation");
        }
        problems.refuseIfAny();
        if (number == null || category == null) {
            throw new IllegalStateException("refused above");
        }
        var governingBody = body.governingBodyName().isBlank()
                ? null
                : body.governingBodyName().strip();
        var registered = new PublicBody(
                number,
                body.legalName().strip(),
                body.legalForm().strip(),
                body.shortName().strip(),
                body.address().strip(),
                category,
                body.categoryCitation().strip(),
                body.foundedOn(),
                governingBody);
        if (!bodies.add(registered, caller.personId())) {
            throw Problems.refusal("number", "party.problem.body-known");
        }
        return registered;
    }

    private static @Nullable EnterpriseNumber number(String written, Problems problems) {
        if (written.isBlank()) {
            problems.add("number", "party.problem.required");
            return null;
        }
        try {
            return EnterpriseNumber.parse(written);
        } catch (InvalidEnterpriseNumberException invalid) {
            problems.add("number", invalid.messageKey());
            return null;
        }
    }
}
