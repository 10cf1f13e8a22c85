package be.protocolloket.party.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTests {

    @Test
    void passwordsAreHashedAsSlowlyAsOwaspAdvises() {
        var encoder = new PasswordHashing().passwordEncoder();
        var hash = encoder.encode("een lang wachtwoord");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("een lang wachtwoord", hash)).isTrue();
        assertThat(encoder.matches("een ander wachtwoord", hash)).isFalse();
    }
}
