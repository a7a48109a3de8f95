package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionerDataTest {
    private static final String NAME = "冉子衿";
    private static final String PHONE = "13955557788";
    private static final String ADDRESS = "金川区槐安里九号楼三单元";
    private static final String UNIT = "620302-ZF26";
    private static final String SUPPORTING = "620302-J01";

    @Inject
    DataSource dataSource;

    private static String planted() {
        return with("{\"name\":\"" + NAME + "\",\"phone\":\"+86 139-5555-7788\",\"address\":\"" + ADDRESS + "\"}");
    }

    private static String with(String petitioner) {
        return Casework.help("city.cables").strip().replaceFirst("}$", ",\"petitioner\":" + petitioner + "}");
    }

    private static String dispatched() {
        String id = Casework.accepted(planted());
        Casework.act(
                        id,
                        "dispatches",
                        "{\"unit\":\"" + UNIT + "\",\"supportingUnits\":[\"" + SUPPORTING + "\"]}",
                        Casework.OPERATOR)
                .then()
                .statusCode(201);
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "operator, 620302-ZF01",
        "supervisor, 620302-ZF01",
        "handler, 620302-ZF26",
        "handler, 620302-J01",
        "approver, 620302-ZF26",
        "auditor, 620302-JW01"
    })
    void whoever_handles_it_and_the_auditor_see_the_petitioner_masked(String role, String unit) {
        String id = dispatched();

        Casework.one(id, Tokens.of(role, unit))
                .then()
                .statusCode(200)
                .body("petitioner.name", equalTo("冉**"))
                .body("petitioner.phone", equalTo("139****7788"))
                .body("petitioner.address", equalTo("金川区槐****"));
    }

    @ParameterizedTest
    @CsvSource({"leader, 620302-ZF01", "inspection-officer, 620302-JW01", "approver, 620302-J01"})
    void whoever_only_reads_it_sees_nothing_of_the_petitioner(String role, String unit) {
        String id = dispatched();

        Casework.one(id, Tokens.of(role, unit)).then().statusCode(200).body("petitioner", nullValue());
    }

    @Test
    void the_answer_to_the_registration_is_masked_and_a_list_says_nothing() {
        var registered = Casework.tryToRegister(planted());

        registered.then().statusCode(201).body("petitioner.phone", equalTo("139****7788"));
        assertThat(registered.asString()).doesNotContain(NAME, PHONE, "5555", ADDRESS);
        assertThat(Casework.list(Casework.OPERATOR, Map.of("category", "city.cables"))
                        .asString())
                .contains(registered.<String>path("id"))
                .doesNotContain("petitioner", "冉");
    }

    @Test
    void a_phone_number_alone_is_enough() {
        Casework.tryToRegister(with("{\"phone\":\"0935-8312345\"}"))
                .then()
                .statusCode(201)
                .body("petitioner.phone", equalTo("093****2345"))
                .body("petitioner.name", nullValue());
    }

    @Test
    void nothing_at_all_is_enough() {
        Casework.tryToRegister(with("{}")).then().statusCode(201).body("petitioner", nullValue());
        Casework.tryToRegister(Casework.help("city.cables"))
                .then()
                .statusCode(201)
                .body("petitioner", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"139", "not a number", "12345678901234567", ""})
    void a_phone_number_that_is_none_is_named_and_not_repeated(String phone) {
        var refused = Casework.tryToRegister(with("{\"phone\":\"" + phone + "\"}"));

        refused.then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("errors[0].field", equalTo("petitioner.phone"))
                .body("errors[0].code", equalTo("phone"))
                .body("errors[0].reason", equalTo("须为 5 至 15 位数字，可以有空格、短横线和括号。"));
        assertThat(phone.isEmpty() || !refused.asString().contains("\"" + phone + "\""))
                .isTrue();
    }

    @Test
    void an_import_brings_the_petitioner_along() {
        String line = """
                {"key":"petitioner-1","at":"2021-03-01T09:00:00+08:00",\
                "actor":{"subject":"demo-operator","role":"operator","unit":"620302-ZF01"},"item":%s}
                """.formatted(planted().replace("city.cables", "city.abandoned-cars"));

        Casework.importLines(line).then().statusCode(200).body("imported", equalTo(1));

        String id = Casework.list(Casework.OPERATOR, Map.of("category", "city.abandoned-cars"))
                .path("items[0].id");
        Casework.one(id, Casework.OPERATOR).then().body("petitioner.name", equalTo("冉**"));
    }

    @Test
    void nothing_of_it_stands_in_clear_in_any_table_or_on_the_topic() throws SQLException {
        String id = dispatched();
        Casework.writing(Casework.OPERATOR)
                .body("{\"reason\":\"回访\"}")
                .post(Casework.path(id) + "/reveals")
                .then()
                .statusCode(201);

        assertThat(columnsWith(NAME)).isEmpty();
        assertThat(columnsWith(PHONE)).isEmpty();
        assertThat(columnsWith("139-5555-7788")).isEmpty();
        assertThat(columnsWith(ADDRESS)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TopicReader.ofThisTest().events(Topics.PETITIONS, UUID.fromString(id)),
                        events -> events.size() == 3);
        assertThat(TopicReader.ofThisTest().records(Topics.PETITIONS))
                .extracting(found -> found.value() == null ? "" : new String(found.value(), StandardCharsets.UTF_8))
                .noneMatch(value -> value.contains(NAME) || value.contains(PHONE) || value.contains(ADDRESS));
    }

    @Test
    void the_search_of_the_tables_finds_what_is_there() throws SQLException {
        dispatched();

        assertThat(columnsWith(Casework.TITLE)).contains("petition");
        assertThat(columnsWith("PETITION")).contains("work_item", "journal");
    }

    /** The tables that hold the text in some row, in a text or in the bytes of its UTF-8. */
    private List<String> columnsWith(String text) throws SQLException {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery("select exists (select 1 from \"" + table + "\" t where t"
                        + "::text like '%" + text + "%' or t::text like '%" + bytes + "%')")) {
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
        assertThat(tables).contains("petitioner", "petition", "journal", "remark", "idempotency_key", "reveal");
        return tables;
    }
}
