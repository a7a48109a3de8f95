package org.huiyin.tracking.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Gap-free numbers per prefix and year: a rollback returns what it took, because the counter is a row like others. */
@ApplicationScoped
public class Numbering {
    private static final String TAKE = """
            insert into number_counter (prefix, year, last) values (?, ?, ?)
            on conflict (prefix, year) do update set last = number_counter.last + excluded.last
            returning last
            """;

    /**
     * Takes a block of numbers and holds the counter until the transaction ends; so it is called last.
     *
     * @return the first number of the block
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long take(Connection connection, String prefix, int year, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, prefix);
            statement.setInt(2, year);
            statement.setInt(3, count);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1) - count + 1;
            }
        }
    }

    static String format(String prefix, int year, long number) {
        return "%s-%d-%06d".formatted(prefix, year, number);
    }
}
