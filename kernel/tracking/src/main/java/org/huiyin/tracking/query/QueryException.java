package org.huiyin.tracking.query;

import java.sql.SQLException;

/** The database did not answer a question. */
public final class QueryException extends RuntimeException {
    public QueryException(SQLException cause) {
        super("the database did not answer", cause);
    }
}
