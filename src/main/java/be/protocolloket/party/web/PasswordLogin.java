package be.protocolloket.party.web;

import be.protocolloket.party.login.PasswordGate;
import be.protocolloket.party.login.TooManyTriesException;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Authenticates with {@link PasswordGate}; the session holds neither the password nor any rights. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 200;

    private final PasswordGate logins;

    PasswordLogin(PasswordGate logins) {
        this.logins = logins;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var password = String.valueOf(authentication.getCredentials());
        if (password.codePointCount(0, password.length()) > LONGEST_PASSWORD
                || authentication.getName().indexOf('\0') >= 0) {
            throw new BadCredentialsException("refused");
        }
        try {
            return logins.check(authentication.getName(), password, source(authentication))
                    .map(person -> UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()))
                    .orElseThrow(() -> new BadCredentialsException("refused"));
        } catch (TooManyTriesException slow) {
            throw new LockedException("slow", slow);
        }
    }

    private static String source(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
