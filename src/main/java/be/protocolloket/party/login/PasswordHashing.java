package be.protocolloket.party.login;

import be.protocolloket.workflow.DearWork;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    private static final int WAITING = 100;

    /** Argon2id with 19 MiB, two passes, one lane: the least that OWASP advises. */
    @Bean
    PasswordEncoder passwordEncoder() {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new OneByOneEncoder(
                new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
                new DearWork("password", atOnce, WAITING, Duration.ofSeconds(15)));
    }
}
