package be.protocolloket.party.software;

import be.protocolloket.party.ApiClient;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Knows the bodies' software by its tokens. */
@Service
public class ApiClients {

    private final ApiTokenTable tokens;

    ApiClients(ApiTokenTable tokens) {
        this.tokens = tokens;
    }

    /** Empty for an unreadable, unknown, expired or revoked token: the answer does not reveal which. */
    public Optional<ApiClient> check(String token) {
        if (!TokenText.isOne(token)) {
            return Optional.empty();
        }
        return tokens.find(TokenText.sha256(token)).map(key -> {
            if (!key.today().equals(key.lastUsedOn())) {
                tokens.used(key.id(), key.today());
            }
            var caller = new Caller(key.personId(), key.name(), Set.of(GroupId.of(Role.CASE_WORKER, key.body())));
            return new ApiClient(key.id(), caller, token);
        });
    }

    /** @throws AccessDeniedException when a person, or nobody, is behind the present request */
    public ApiClient require() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof ApiClient client)) {
            throw new AccessDeniedException("no software is behind this request");
        }
        return client;
    }
}
