package be.protocolloket.retention;

import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.KeyDestroyedException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class PlainVault implements CaseVault {

    private final Set<Compartment> destroyed = ConcurrentHashMap.newKeySet();

    @Override
    public byte[] seal(Compartment compartment, String place, byte[] plain) {
        return flip(check(compartment), plain);
    }

    @Override
    public byte[] open(Compartment compartment, String place, byte[] sealed) {
        return flip(check(compartment), sealed);
    }

    @Override
    public void destroy(Compartment compartment) {
        destroyed.add(compartment);
    }

    @Override
    public boolean holds(Compartment compartment) {
        return !destroyed.contains(compartment);
    }

    @Override
    public boolean holdsAny(UUID caseId) {
        return true;
    }

    private Compartment check(Compartment compartment) {
        if (destroyed.contains(compartment)) {
            throw new KeyDestroyedException();
        }
        return compartment;
    }

    private static byte[] flip(Compartment compartment, byte[] bytes) {
        byte[] out = bytes.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] ^= 0x5a;
        }
        return out;
    }
}
