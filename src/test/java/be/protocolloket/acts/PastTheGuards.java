package be.protocolloket.acts;

import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes rows that the triggers of the database refuse, to set up what no act of the application makes, or no release makes any more. Only a
 * superuser can switch triggers off like this: that of the database of the tests is one, the login of a real one is not.
 */
public final class PastTheGuards {

    private PastTheGuards() {}

    public static void write(ApplicationContext context, Consumer<JdbcClient> rows) {
        var jdbc = context.getBean(JdbcClient.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            rows.accept(jdbc);
            jdbc.sql("set local session_replication_role = origin").update();
        });
    }
}
