package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {
    private static final JsonBody BODIES =
            new JsonBody(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void a_body_becomes_its_object() {
        SpecimenRequest read = BODIES.read(bytes("""
                {"name":"one","colour":"RED","count":3,"day":"2026-11-22","at":"2026-11-22T09:00:00+08:00",
                 "id":"00000000-0000-7000-8000-000000000001","whole":true,"weight":1.5,
                 "parts":[{"label":"a","size":2}]}"""), SpecimenRequest.class);

        assertThat(read)
                .isEqualTo(new SpecimenRequest(
                        "one",
                        SpecimenRequest.Colour.RED,
                        3,
                        LocalDate.parse("2026-11-22"),
                        OffsetDateTime.parse("2026-11-22T09:00:00+08:00"),
                        UUID.fromString("00000000-0000-7000-8000-000000000001"),
                        true,
                        1.5,
                        List.of(new SpecimenRequest.Part("a", 2))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"colour\":\"BLUE\"            | colour         | not-allowed",
                "\"colour\":0                   | colour         | not-allowed",
                "\"colour\":null                | colour         | not-null",
                "\"name\":7                     | name           | expected-text",
                "\"name\":[\"x\"]               | name           | expected-text",
                "\"name\":\"01234567890\"       | name           | size",
                "\"count\":\"7\"                | count          | expected-whole-number",
                "\"count\":7.5                  | count          | expected-whole-number",
                "\"count\":99999999999          | count          | invalid",
                "\"count\":0                    | count          | min",
                "\"day\":\"2026-02-30\"         | day            | expected-date",
                "\"day\":\"2200-01-01\"         | day            | years",
                "\"day\":\"+999999-01-01\"      | day            | years",
                "\"at\":\"1899-12-31T09:00:00Z\" | at            | years",
                "\"at\":\"2026-11-22T09:00:00\" | at             | expected-time",
                "\"id\":\"7\"                   | id             | expected-id",
                "\"whole\":\"yes\"              | whole          | expected-boolean",
                "\"weight\":\"heavy\"           | weight         | expected-number",
                "\"parts\":{}                   | parts          | expected-list",
                "\"parts\":[7]                  | parts[0]       | expected-object",
                "\"parts\":[{\"label\":\" \",\"size\":1}] | parts[0].label | not-blank",
                "\"parts\":[{\"label\":\"x\"}]       | parts[0].size  | expected-whole-number",
                "\"parts\":[{\"label\":\"x\",\"size\":null}] | parts[0].size | expected-whole-number",
                "\"parts\":[{\"label\":\"x\",\"size\":\"y\"}] | parts[0].size | expected-whole-number",
                "\"parts\":[{\"label\":\"x\",\"size\":1,\"colour\":1}] | parts[0].colour | unknown-field",
                "\"size\":{\"a\":[1,2]}         | size           | unknown-field"
            })
    void one_wrong_field_is_named_with_its_reason(String field, String name, String code) {
        String others = "{\"name\":\"one\",\"colour\":\"RED\"," + field + "}";

        List<FieldError> errors = errors(withoutTwins(others, name));

        assertThat(errors).extracting(FieldError::field, FieldError::code).containsExactly(tuple(name, code));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        List<FieldError> errors = errors("""
                {"colour":"BLUE","count":"many","day":"x","at":"x","id":"x","whole":"x","weight":"x","colr":{},
                 "parts":[{"label":"a","size":"x"},{"size":2}]}""");

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "colour",
                        "count",
                        "day",
                        "at",
                        "id",
                        "whole",
                        "weight",
                        "colr",
                        "parts[0].size",
                        "parts[1].label",
                        "name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":              | malformed-json",
                "{\"name\":\"a\"} {}     | malformed-json",
                "{\"name\":\"a\",\"name\":\"b\"} | malformed-json",
                "name=a                  | malformed-json",
                "null                    | body-missing",
                "[]                      | expected-object",
                "7                       | expected-object",
                "\"text\"                | expected-object"
            })
    void what_is_no_object_is_refused_as_a_whole(String body, String code) {
        List<FieldError> errors = errors(body);

        assertThat(errors).extracting(FieldError::field, FieldError::code).containsExactly(tuple("", code));
    }

    @Test
    void a_missing_body_is_an_error_of_its_own() {
        ProblemException missing = refusal(null);
        ProblemException empty = refusal(new byte[0]);

        assertThat(missing.extensions()).isEqualTo(empty.extensions()).containsKey("errors");
    }

    @Test
    void the_place_of_a_syntax_error_is_told() {
        List<FieldError> errors = errors("{\n  \"name\": oops}");

        assertThat(errors.getFirst().arguments()).containsExactly(2, 11);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    /** The field under test replaces the good one of the same name. */
    private static String withoutTwins(String body, String name) {
        return switch (name) {
            case "name" -> body.replaceFirst("\"name\":\"one\",", "");
            case "colour" -> body.replaceFirst("\"colour\":\"RED\",", "");
            default -> body;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProblemException refusal(byte @Nullable [] body) {
        return catchThrowableOfType(ProblemException.class, () -> BODIES.read(body, SpecimenRequest.class));
    }

    @SuppressWarnings("unchecked")
    private static List<FieldError> errors(String body) {
        return (List<FieldError>) refusal(bytes(body)).extensions().get("errors");
    }
}
