package be.protocolloket.vault.compartment;

import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import be.protocolloket.vault.housekey.KeyIds;
import be.protocolloket.vault.housekey.Keysets;
import be.protocolloket.vault.keyedhash.HouseKeyTable;
import be.protocolloket.vault.keyedhash.HouseMac;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Encrypts every key in the database again with the newest key of the house, in small transactions, so that other nodes can go on working.
 * Runs at each start; keys that were done before are not found again.
 */
@Component
class Rewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final int STEP = 50;
    private static final Compartment FIRST = new Compartment(new UUID(0, 0), "");

    private final KeyIds ids;
    private final CompartmentKeyTable compartments;
    private final HouseKeyTable houseKeys;
    private final KeyEncryptionKey kek;
    private final TransactionTemplate transaction;
    private final Executor executor;

    Rewrapping(
            KeyIds ids,
            CompartmentKeyTable compartments,
            HouseKeyTable houseKeys,
            KeyEncryptionKey kek,
            TransactionTemplate transaction,
            Executor applicationTaskExecutor) {
        this.ids = ids;
        this.compartments = compartments;
        this.houseKeys = houseKeys;
        this.kek = kek;
        this.transaction = transaction;
        this.executor = applicationTaskExecutor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        executor.execute(this::run);
    }

    void run() {
        try {
            for (String old : ids.inUse().stream().filter(kek::supersedes).toList()) {
                LOG.info("Went through {} keys that {} had wrapped, and wrapped them anew", rewrapAll(old), old);
            }
        } catch (RuntimeException failed) {
            // On a thread of its own nobody would see it; keys wrapped by the older key can still be read.
            LOG.error(
                    "Not every key is wrapped by the newest key of the house yet; the next start goes on with it",
                    failed);
        }
    }

    private int rewrapAll(String old) {
        int done = 0;
        Optional<Compartment> last = Optional.of(FIRST);
        while (last.isPresent()) {
            Compartment after = last.get();
            List<CompartmentKeyTable.Wrapped> some =
                    Objects.requireNonNull(transaction.execute(status -> rewrapSome(old, after)));
            done += some.size();
            last = some.stream().reduce((one, next) -> next).map(CompartmentKeyTable.Wrapped::compartment);
        }
        houseKeys
                .wrappedBy(old)
                .forEach((name, key) -> houseKeys.replace(name, Keysets.rewrap(key, kek, HouseMac.about(name))));
        return done;
    }

    private List<CompartmentKeyTable.Wrapped> rewrapSome(String old, Compartment after) {
        List<CompartmentKeyTable.Wrapped> some = compartments.someOf(old, after, STEP);
        some.forEach(this::rewrap);
        return some;
    }

    /** One that was damaged stays as it is, and does not keep the others from following. */
    private void rewrap(CompartmentKeyTable.Wrapped each) {
        Compartment compartment = each.compartment();
        try {
            compartments.replace(compartment, Keysets.rewrap(each.key(), kek, KeyedCaseVault.about(compartment)));
        } catch (IllegalStateException damaged) {
            LOG.error("The key of {} cannot be unwrapped: it was altered in the database", compartment);
        }
    }
}
