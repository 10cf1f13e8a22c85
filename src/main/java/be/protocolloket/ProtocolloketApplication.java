package be.protocolloket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ProtocolloketApplication {

    public static void main(String[] args) {
        SpringApplication.run(ProtocolloketApplication.class, args);
    }
}
