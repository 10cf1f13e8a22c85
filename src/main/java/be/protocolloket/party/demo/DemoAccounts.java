package be.protocolloket.party.demo;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts with which anybody may try the demonstration; none when it is off. */
@Component
public class DemoAccounts {

    /** Of every demo account; published on purpose. */
    public static final String PASSWORD = "protocol-2026!";

    private final boolean enabled;

    DemoAccounts(@Value("${protocolloket.demo.enabled:false}") boolean enabled) {
        this.enabled = enabled;
    }

    /** By body; empty when the demonstration is off. */
    public List<DemoAccount> list() {
        return enabled ? DemoStaff.ALL.stream().map(DemoStaff::account).toList() : List.of();
    }
}
