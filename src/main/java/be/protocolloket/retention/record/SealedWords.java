package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.KeyDestroyedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people write here may name somebody, so it is sealed in what their body keeps of the case for itself, and goes with that. */
@Component
public class SealedWords {

    private final CaseVault vault;

    SealedWords(CaseVault vault) {
        this.vault = vault;
    }

    public byte[] seal(UUID caseId, EnterpriseNumber body, String place, String words) {
        return vault.seal(Compartment.own(caseId, body.digits()), place, words.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when they were erased. */
    public Optional<String> open(UUID caseId, EnterpriseNumber body, String place, byte[] sealed) {
        try {
            byte[] plain = vault.open(Compartment.own(caseId, body.digits()), place, sealed);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (KeyDestroyedException erased) {
            return Optional.empty();
        }
    }
}
