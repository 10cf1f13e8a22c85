package be.protocolloket.exchange.access;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Encrypts and decrypts the texts of a case, with the key of a body's own notes or with the key of what a body received. */
@Component
public class CaseSeal {

    private final CaseVault vault;

    CaseSeal(CaseVault vault) {
        this.vault = vault;
    }

    /** @param place column and row, such as {@code case_note:<id>} */
    public byte[] own(UUID caseId, EnterpriseNumber body, String place, String text) {
        return seal(Compartment.own(caseId, body.digits()), place, text);
    }

    public String openOwn(UUID caseId, EnterpriseNumber body, String place, byte[] sealed) {
        return open(Compartment.own(caseId, body.digits()), place, sealed);
    }

    public byte[] forReceiver(UUID caseId, Direction direction, String place, String text) {
        return seal(Compartment.received(caseId, direction.receiver().digits()), place, text);
    }

    public String openForReceiver(UUID caseId, Direction direction, String place, byte[] sealed) {
        return open(Compartment.received(caseId, direction.receiver().digits()), place, sealed);
    }

    private byte[] seal(Compartment compartment, String place, String text) {
        return vault.seal(compartment, place, text.getBytes(StandardCharsets.UTF_8));
    }

    private String open(Compartment compartment, String place, byte[] sealed) {
        return new String(vault.open(compartment, place, sealed), StandardCharsets.UTF_8);
    }
}
