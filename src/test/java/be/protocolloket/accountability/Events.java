package be.protocolloket.accountability;

import be.protocolloket.exchange.CaseOpened;
import be.protocolloket.exchange.DataTransmitted;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/** Lets things happen under a protocol that no other test knows. */
final class Events {

    static final EnterpriseNumber GISTEL = new EnterpriseNumber("0212213729");
    static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");

    final UUID protocolId;
    final UUID caseId = UUID.randomUUID();
    final UUID person = UUID.randomUUID();
    private final ApplicationContext context;

    Events(ApplicationContext context) {
        this(context, UUID.randomUUID());
    }

    Events(ApplicationContext context, UUID protocolId) {
        this.context = context;
        this.protocolId = protocolId;
    }

    String chain() {
        return "protocol:" + protocolId;
    }

    void happen(Object... events) {
        transaction().executeWithoutResult(status -> List.of(events).forEach(this::tell));
    }

    /** To this room alone: other rooms would look for a case that is not there. */
    void tell(Object event) {
        for (var listener : List.of(ExchangeEntries.class, RefusalEntries.class, ErasureEntries.class)) {
            var on = ReflectionUtils.findMethod(listener, "on", event.getClass());
            if (on != null) {
                ReflectionUtils.makeAccessible(on);
                ReflectionUtils.invokeMethod(on, context.getBean(listener), event);
            }
        }
    }

    /** In a transaction of its own, whatever runs around it. */
    void happenApart(Object... events) {
        var apart = transaction();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(status -> List.of(events).forEach(this::tell));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    CaseOpened opened() {
        return new CaseOpened(caseId, protocolId, CaseKind.SUPPORT_AGREEMENT, GISTEL, WOONSPRONG, person);
    }

    DataTransmitted transmitted(UUID transferId, List<String> items, List<String> allowed) {
        return new DataTransmitted(
                caseId,
                transferId,
                protocolId,
                UUID.randomUUID(),
                CaseKind.SUPPORT_AGREEMENT,
                TransferPurpose.REQUEST,
                "ocmw-wm",
                GISTEL,
                WOONSPRONG,
                items,
                allowed,
                Delivery.PORTAL,
                "0".repeat(64),
                person);
    }

    DataTransmitted transmitted() {
        return transmitted(UUID.randomUUID(), List.of("name"), List.of("name", "income"));
    }

    /** Kinds of the entries in a chain, in order. */
    List<String> kinds() {
        return kinds(chain());
    }

    List<String> kinds(String chain) {
        return jdbc().sql("select kind from ledger_entry where chain = :chain order by number")
                .param("chain", chain)
                .query(String.class)
                .list();
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /** As somebody does who owns the database and knows how to get around its refusals. */
    void behindTheTrigger(String sql) {
        transaction().executeWithoutResult(status -> {
            jdbc().sql("set local session_replication_role = replica").update();
            jdbc().sql(sql.replace(":chain", "'" + chain() + "'")).update();
        });
    }

    /** For other tests look at all chains. */
    void takeAway() {
        behindTheTrigger("delete from ledger_entry where chain in (:chain, 'house')");
        behindTheTrigger("delete from ledger_chain where chain in (:chain, 'house')");
    }
}
