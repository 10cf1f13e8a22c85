package be.protocolloket.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads columns of PostgreSQL's types that JDBC gives no type of ours for. */
public final class Columns {

    private Columns() {}

    /** A {@code timestamptz}; null when the column is null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A {@code text} that holds the name of an enum's value; null when the column is null. */
    public static <E extends Enum<E>> @Nullable E value(Class<E> type, ResultSet row, String column)
            throws SQLException {
        @Nullable String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A {@code text[]}. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
