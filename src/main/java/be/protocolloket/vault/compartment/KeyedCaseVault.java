package be.protocolloket.vault.compartment;

import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import be.protocolloket.vault.housekey.Keysets;
import be.protocolloket.vault.housekey.WrappedKey;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Encrypts with AES-256-GCM. The row of the key is asked for at every opening, on every node, unless this transaction holds it: so a key
 * that was destroyed anywhere is destroyed everywhere.
 */
@Component
class KeyedCaseVault implements CaseVault {

    private final CompartmentKeyTable keys;
    private final KeyEncryptionKey kek;

    KeyedCaseVault(CompartmentKeyTable keys, KeyEncryptionKey kek) {
        this.keys = keys;
        this.kek = kek;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] seal(Compartment compartment, String place, byte[] plain) {
        TransactionKeys opened = TransactionKeys.current();
        Aead aead = opened.held(compartment).orElseGet(() -> hold(compartment, opened));
        return Keysets.checked(() -> aead.encrypt(plain, bound(compartment, place)));
    }

    @Override
    public byte[] open(Compartment compartment, String place, byte[] sealed) {
        TransactionKeys opened = TransactionKeys.current();
        Aead aead = opened.held(compartment).orElseGet(() -> look(compartment, opened));
        return Keysets.checked(() -> aead.decrypt(sealed, bound(compartment, place)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Compartment compartment) {
        TransactionKeys.current().forget(compartment);
        keys.destroy(compartment);
    }

    @Override
    public boolean holds(Compartment compartment) {
        return keys.find(compartment).filter(key -> key.wrapped() != null).isPresent();
    }

    @Override
    public boolean holdsAny(UUID caseId) {
        return keys.anyOf(caseId);
    }

    private Aead hold(Compartment compartment, TransactionKeys opened) {
        Optional<StoredKey> stored = keys.findAndHold(compartment);
        if (stored.isPresent()) {
            return unwrap(compartment, stored.get().require(), opened, true);
        }
        var made = Keysets.generate(Keysets.ENCRYPTION);
        WrappedKey wrapped = Keysets.wrap(made, kek, about(compartment));
        if (!keys.add(compartment, wrapped)) {
            return unwrap(
                    compartment, keys.findAndHold(compartment).orElseThrow().require(), opened, true);
        }
        Aead aead = Keysets.aead(made);
        opened.keep(compartment, aead, wrapped, true);
        return aead;
    }

    private Aead look(Compartment compartment, TransactionKeys opened) {
        WrappedKey wrapped = keys.find(compartment)
                .orElseThrow(() -> new IllegalStateException("this compartment never had a key"))
                .require();
        return opened.unwrapped(compartment, wrapped).orElseGet(() -> unwrap(compartment, wrapped, opened, false));
    }

    private Aead unwrap(Compartment compartment, WrappedKey wrapped, TransactionKeys opened, boolean held) {
        Aead aead = Keysets.aead(Keysets.unwrap(wrapped, kek, about(compartment)));
        opened.keep(compartment, aead, wrapped, held);
        return aead;
    }

    /** What a wrapped key is for. */
    static String about(Compartment compartment) {
        return "compartment|" + compartment.caseId() + "|" + compartment.name();
    }

    /** With the length of the name, so that no other name and place make the same text. */
    private static byte[] bound(Compartment compartment, String place) {
        String name = compartment.name();
        return (compartment.caseId() + "|" + name.length() + "|" + name + "|" + place).getBytes(StandardCharsets.UTF_8);
    }
}
