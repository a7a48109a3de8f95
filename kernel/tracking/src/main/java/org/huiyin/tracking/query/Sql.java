package org.huiyin.tracking.query;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.huiyin.event.EventJson;

/** A statement that grows, with its parameters in order. Column names come from code, values only as parameters. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Sql add(String part, Object... values) {
        text.append(part).append('\n');
        parameters.addAll(List.of(values));
        return this;
    }

    /** A statement ready to run; the caller closes it. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        try {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, value(connection, parameters.get(i)));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        return switch (parameter) {
            case Collection<?> many -> textArray(connection, many);
            case Instant instant -> EventJson.time(instant);
            default -> parameter;
        };
    }

    private static Array textArray(Connection connection, Collection<?> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
