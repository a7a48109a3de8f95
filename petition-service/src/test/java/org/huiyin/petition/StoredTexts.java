package org.huiyin.petition;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** Looks for a text in everything that a database holds, as somebody with a dump of it could. */
record StoredTexts(DataSource dataSource) {
    /** The tables that hold it in some row, as a text or in bytes of UTF-8. */
    List<String> tablesWith(String text) throws SQLException {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery(
                        "select exists (select 1 from \"%s\" t where t::text like '%%%s%%' or t::text like '%%%s%%')"
                                .formatted(table, text, bytes))) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
