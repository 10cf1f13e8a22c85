package be.protocolloket.party.login;

import be.protocolloket.workflow.DearWork;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes only so many passwords at once: each takes a processor and much memory, and anybody may ask for it. */
class OneByOneEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final DearWork work;

    OneByOneEncoder(PasswordEncoder encoder, DearWork work) {
        this.encoder = encoder;
        this.work = work;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return work.run(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return work.run(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
