package be.protocolloket;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ProtocolloketApplication {

    public static void main(String[] args) {
        // Libraries write names in lower case by the language of the machine: with a Turkish i, the engine does not
        // find its own tables.
        Locale.setDefault(Locale.ENGLISH);
        SpringApplication.run(ProtocolloketApplication.class, args);
    }
}
