package be.protocolloket.party;

import java.util.Optional;

/** The person behind the present request. */
public interface CurrentCaller {

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is logged in */
    Caller require();

    /** Empty when nobody is logged in, or when the account has been switched off since. */
    Optional<Caller> find();
}
