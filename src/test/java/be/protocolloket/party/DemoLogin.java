package be.protocolloket.party;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import be.protocolloket.party.demo.DemoStaff;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a test act as one of the people of the demonstration, such as "woonsprong-beheer". */
public final class DemoLogin {

    private DemoLogin() {}

    /** For requests: {@code mvc.perform(get("/tasks").with(DemoLogin.as("cranium-dpo")))}. */
    public static RequestPostProcessor as(String username) {
        return as(personId(username));
    }

    /** For requests by anybody who has an account. */
    public static RequestPostProcessor as(UUID personId) {
        return authentication(authenticated(personId));
    }

    /** For calls without a request, until {@link #leave}. */
    public static void become(String username) {
        SecurityContextHolder.getContext().setAuthentication(authenticated(personId(username)));
    }

    public static void leave() {
        SecurityContextHolder.clearContext();
    }

    public static UUID personId(String username) {
        return DemoStaff.fixedId("person:" + username);
    }

    private static Authentication authenticated(UUID personId) {
        return UsernamePasswordAuthenticationToken.authenticated(new LoggedInPerson(personId), null, List.of());
    }
}
