package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Sort DUE = Sort.of("-dueAt");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void a_cursor_comes_back_as_it_went_out() {
        String wire = new Cursor(DUE, List.of(AT, ID, 42, "城市")).toString();

        Cursor back = Cursor.of(wire, DUE);

        assertThat(wire).matches("[A-Za-z0-9_-]+");
        assertThat(back.instant(0)).isEqualTo(AT);
        assertThat(back.id(1)).isEqualTo(ID);
        assertThat(back.number(2)).isEqualTo(42);
        assertThat(back.text(3)).isEqualTo("城市");
    }

    @Test
    void a_cursor_of_another_sort_is_refused() {
        String wire = new Cursor(DUE, List.of(AT)).toString();

        assertRefused(() -> Cursor.of(wire, Sort.of("dueAt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rubbish", "!", "W10", "bnVsbA", "eyJhIjoxfQ", "WyItZHVlQXQiXQ", "WyItZHVlQXQiLG51bGxd"})
    void rubbish_is_refused(String wire) {
        assertRefused(() -> Cursor.of(wire, DUE));
    }

    @Test
    void an_endless_cursor_is_refused() {
        assertRefused(() -> Cursor.of("x".repeat(2_001), DUE));
    }

    @Test
    void a_forged_cursor_whose_values_are_of_another_kind_is_refused() {
        Cursor forged = Cursor.of(
                Base64.getUrlEncoder()
                        .encodeToString(
                                "[\"-dueAt\",\"yesterday\",7]".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                DUE);

        assertRefused(() -> forged.instant(0));
        assertRefused(() -> forged.id(0));
        assertRefused(() -> forged.number(0));
        assertRefused(() -> forged.text(1));
        assertRefused(() -> forged.text(2));
    }

    @Test
    void a_full_page_is_followed_by_another() {
        var request = new PageRequest(2, DUE, null, false);

        Page<Integer> page = request.page(List.of(1, 2, 3), List::of, null);

        assertThat(request.fetchSize()).isEqualTo(3);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.of(String.valueOf(page.next()), DUE).number(0)).isEqualTo(2);
    }

    @Test
    void the_last_page_is_followed_by_none() {
        var request = new PageRequest(2, DUE, null, true);

        Page<String> page = request.page(List.of(1, 2), List::of, 2L).map(number -> "n" + number);

        assertThat(page).isEqualTo(new Page<>(List.of("n1", "n2"), null, 2L));
    }

    @Test
    void a_request_that_says_nothing_gets_the_defaults() {
        var query = new QueryParameters(new MultivaluedHashMap<>());

        PageRequest request = PageRequest.read(query, List.of("dueAt"), DUE);

        query.verify();
        assertThat(request).isEqualTo(new PageRequest(50, DUE, null, false));
    }

    @Test
    void a_request_names_its_sort_limit_total_and_cursor() {
        var parameters = new MultivaluedHashMap<String, String>();
        Cursor cursor = new Cursor(Sort.of("number"), List.of(5));
        parameters.add("sort", "number");
        parameters.add("limit", "500");
        parameters.add("total", "true");
        parameters.add("cursor", cursor.toString());
        var query = new QueryParameters(parameters);

        PageRequest request = PageRequest.read(query, List.of("dueAt", "number"), DUE);

        query.verify();
        assertThat(request).isEqualTo(new PageRequest(500, Sort.of("number"), cursor, true));
    }

    @Test
    void a_parameter_given_twice_is_refused() {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.addAll("limit", "5", "6");
        var query = new QueryParameters(parameters);

        PageRequest request = PageRequest.read(query, List.of("dueAt"), DUE);

        assertThat(request.limit()).isEqualTo(PageRequest.DEFAULT_LIMIT);
        assertRefused(query::verify);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThat(catchThrowableOfType(ProblemException.class, call))
                .isNotNull()
                .extracting(ProblemException::type)
                .isEqualTo(WebProblem.INVALID_REQUEST);
    }
}
