package be.protocolloket.party;

import java.util.Arrays;

/** What somebody may do for a body. */
public enum Role {
    PROTOCOL_MANAGER("protocolmanager"),
    DPO("dpo"),
    SIGNATORY("signatory"),
    GOVERNING_BODY("governingbody"),
    PUBLISHER("publisher"),
    CASE_WORKER("caseworker"),
    RECORDS_MANAGER("recordsmanager"),
    BODY_ADMINISTRATOR("bodyadministrator");

    private final String prefix;

    Role(String prefix) {
        this.prefix = prefix;
    }

    /** First part of the role's group ids. */
    public String prefix() {
        return prefix;
    }

    /** Key of the role's name. */
    public String messageKey() {
        return "party.role." + prefix;
    }

    /** @throws IllegalArgumentException when no role has this prefix */
    public static Role ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(role -> role.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has the prefix " + prefix));
    }
}
