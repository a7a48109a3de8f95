package org.huiyin.tracking.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.tracking.query.QueryException;

/** The free text of history, which can go while the rows stay: they hold its salted hash alone. */
@ApplicationScoped
public class Remarks {
    private final DataSource dataSource;

    Remarks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Removes all text of an item's history with its salts; the hashes can then not be guessed either. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID itemId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from remark where item_id = ?")) {
            statement.setObject(1, itemId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }
}
