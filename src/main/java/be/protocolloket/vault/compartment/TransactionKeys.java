package be.protocolloket.vault.compartment;

import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.housekey.WrappedKey;
import com.google.crypto.tink.Aead;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keys unwrapped in one transaction. Cleared when it ends or rolls back to a savepoint, which undoes the rows and locks they rely on. */
final class TransactionKeys implements TransactionSynchronization {

    private final Map<Compartment, Opened> opened = new HashMap<>();

    private record Opened(Aead aead, WrappedKey from, boolean held) {}

    /** The keys of the running transaction; without a transaction, a new and empty set that is not kept. */
    static TransactionKeys current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new TransactionKeys();
        }
        var bound = (TransactionKeys) TransactionSynchronizationManager.getResource(TransactionKeys.class);
        if (bound == null) {
            bound = new TransactionKeys();
            TransactionSynchronizationManager.bindResource(TransactionKeys.class, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound;
    }

    /** The key when this transaction holds its row, so that nobody can have destroyed it. */
    Optional<Aead> held(Compartment compartment) {
        Opened key = opened.get(compartment);
        return key == null || !key.held() ? Optional.empty() : Optional.of(key.aead());
    }

    /** The key when it was unwrapped from these very bytes. */
    Optional<Aead> unwrapped(Compartment compartment, WrappedKey from) {
        Opened key = opened.get(compartment);
        return key == null || !Arrays.equals(key.from().bytes(), from.bytes())
                ? Optional.empty()
                : Optional.of(key.aead());
    }

    void keep(Compartment compartment, Aead aead, WrappedKey from, boolean held) {
        opened.put(compartment, new Opened(aead, from, held));
    }

    void forget(Compartment compartment) {
        opened.remove(compartment);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(TransactionKeys.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TransactionKeys.class, this);
    }

    @Override
    public void savepointRollback(Object savepoint) {
        opened.clear();
    }

    @Override
    public void afterCompletion(int status) {
        opened.clear();
        TransactionSynchronizationManager.unbindResourceIfPossible(TransactionKeys.class);
    }
}
