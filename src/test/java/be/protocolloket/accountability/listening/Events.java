package be.protocolloket.accountability.listening;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.party.Direction;
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
public final class Events {

    public static final EnterpriseNumber GISTEL = new EnterpriseNumber("0212213729");
    public static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");

    public final UUID protocolId;
    public final UUID caseId = UUID.randomUUID();
    public final UUID person = UUID.randomUUID();
    private final ApplicationContext context;

    public Events(ApplicationContext context) {
        this(context, UUID.randomUUID());
    }

    public Events(ApplicationContext context, UUID protocolId) {
        this.context = context;
        this.protocolId = protocolId;
    }

    public String chain() {
        return "protocol:" + protocolId;
    }

    public void happen(Object... events) {
        transaction().executeWithoutResult(status -> List.of(events).forEach(this::tell));
    }

    /** To this room alone: other rooms would look for a case that is not there. */
    public void tell(Object event) {
        for (var listener :
                List.of(CaseEntries.class, ExchangeEntries.class, RefusalEntries.class, ErasureEntries.class)) {
            var on = ReflectionUtils.findMethod(listener, "on", event.getClass());
            if (on != null) {
                ReflectionUtils.makeAccessible(on);
                ReflectionUtils.invokeMethod(on, context.getBean(listener), event);
            }
        }
    }

    /** In a transaction of its own, whatever runs around it. */
    public void happenApart(Object... events) {
        var apart = transaction();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(status -> List.of(events).forEach(this::tell));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public CaseOpened opened() {
        return new CaseOpened(caseId, protocolId, CaseKind.SUPPORT_AGREEMENT, GISTEL, WOONSPRONG, person);
    }

    public DataTransmitted transmitted(UUID transferId, List<String> items, List<String> allowed) {
        return new DataTransmitted(
                caseId,
                transferId,
                protocolId,
                UUID.randomUUID(),
                CaseKind.SUPPORT_AGREEMENT,
                TransferPurpose.REQUEST,
                null,
                "ocmw-wm",
                new Direction(GISTEL, WOONSPRONG),
                items,
                allowed,
                Delivery.PORTAL,
                "0".repeat(64),
                person);
    }

    public DataTransmitted transmitted() {
        return transmitted(UUID.randomUUID(), List.of("name"), List.of("name", "income"));
    }

    /** Kinds of the entries in a chain, in order. */
    public List<String> kinds() {
        return kinds(chain());
    }

    public List<String> kinds(String chain) {
        return jdbc().sql("select kind from ledger_entry where chain = :chain order by number")
                .param("chain", chain)
                .query(String.class)
                .list();
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /** As somebody does who owns the database and knows how to get around its refusals. */
    public void behindTheTrigger(String sql) {
        transaction().executeWithoutResult(status -> {
            jdbc().sql("set local session_replication_role = replica").update();
            jdbc().sql(sql.replace(":chain", "'" + chain() + "'")).update();
        });
    }

    /** For other tests look at all chains. */
    public void takeAway() {
        behindTheTrigger("delete from ledger_entry where chain in (:chain, 'house')");
        behindTheTrigger("delete from ledger_chain where chain in (:chain, 'house')");
    }
}
