package org.huiyin.tracking.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;
import org.huiyin.tracking.query.QueryException;

/** Remembers the last event of each item that a subscription took, in the transaction of what it did. */
@ApplicationScoped
public class Inbox {
    private static final String REMEMBER = """
            insert into inbox (subscription, item_id, sequence, taken_at) values (?, ?, ?, ?)
            on conflict (subscription, item_id) do update set sequence = excluded.sequence, taken_at = excluded.taken_at
            where inbox.sequence < excluded.sequence
            """;

    private final DataSource dataSource;
    private final Clock clock;

    Inbox(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Whether the event is later than the last that was taken of its item; then it is the last. Until the transaction
     * ends nobody else takes one of this item.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNews(String subscription, ItemEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, subscription);
            statement.setObject(2, event.id());
            statement.setLong(3, event.sequence());
            statement.setObject(4, EventJson.time(clock.instant()));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    /** Whether the database answers at all. */
    boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }
}
