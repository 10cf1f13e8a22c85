package be.protocolloket.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what goes to the server. A batch is one round trip with as many statements as it holds; beginning a transaction travels with its first
 * statement; the end of one in which something was asked is a round trip of its own.
 */
final class CountingDataSource extends DelegatingDataSource {

    private static final Set<String> EXECUTE = Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate");
    private static final Set<String> END = Set.of("commit", "rollback");

    final AtomicLong statements = new AtomicLong();
    final AtomicLong roundTrips = new AtomicLong();

    /** The statements in their order, since it was last cleared; for reading, and slow, so only while somebody wants it. */
    final List<String> said = new CopyOnWriteArrayList<>();

    volatile boolean listening;

    CountingDataSource(DataSource counted) {
        super(counted);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var asked = new AtomicBoolean();
        return proxy(Connection.class, super.getConnection(), (method, args, result) -> {
            if (END.contains(method) && args == null && asked.getAndSet(false)) {
                sent(0, method);
            }
            String sql = args != null && args.length > 0 ? String.valueOf(args[0]) : "";
            if (result instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, sql, asked);
            }
            return result instanceof Statement plain ? statement(Statement.class, plain, "", asked) : result;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S real, String sql, AtomicBoolean asked) {
        var batched = new AtomicLong();
        return proxy(type, real, (method, args, result) -> {
            boolean batch = method.equals("executeBatch");
            if (method.equals("addBatch")) {
                batched.incrementAndGet();
            } else if (batch || EXECUTE.contains(method)) {
                asked.set(true);
                sent(batch ? batched.getAndSet(0) : 1, args == null ? sql : String.valueOf(args[0]));
            }
            return result;
        });
    }

    private void sent(long number, String words) {
        statements.addAndGet(number);
        roundTrips.incrementAndGet();
        if (listening) {
            said.add((number > 1 ? number + " x " : "")
                    + words.replaceAll("\\s+", " ").strip());
        }
    }

    private interface After {
        Object call(String method, Object[] args, Object result);
    }

    private static <T> T proxy(Class<T> type, T real, After after) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    try {
                        return after.call(method.getName(), args, method.invoke(real, args));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
