package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"2\", \"3\"", "W/\"9\" , \"3\"", "*", " * "})
    void a_condition_that_names_the_present_version_holds(String header) {
        IfMatch condition = IfMatch.of(header);

        condition.require(new EntityTag(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "W/\"3\"", "\"\"", "\"2\",\"4\""})
    void another_or_a_weak_version_is_stale(String header) {
        IfMatch condition = IfMatch.of(header);

        assertThat(catchThrowableOfType(ProblemException.class, () -> condition.require(new EntityTag(3)))
                        .type())
                .isEqualTo(WebProblem.STALE_VERSION);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void a_missing_condition_is_asked_for(@Nullable String header) {
        assertThat(typeOf(() -> IfMatch.of(header))).isEqualTo(WebProblem.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3", "\"3\" \"4\"", "w/\"3\"", "*, \"3\"", "\"三\""})
    void a_malformed_condition_is_refused(String header) {
        assertThat(typeOf(() -> IfMatch.of(header))).isEqualTo(WebProblem.INVALID_REQUEST);
    }

    @Test
    void a_version_stands_in_quotes() {
        assertThat(new EntityTag(12)).hasToString("\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "550e8400-e29b-41d4-a716-446655440000", "!~"})
    void a_key_of_visible_characters_is_taken(String header) {
        assertThat(IdempotencyKey.of(header).value()).isEqualTo(header);
    }

    @Test
    void a_key_has_at_most_128_characters() {
        assertThat(IdempotencyKey.of("k".repeat(128)).value()).hasSize(128);
        assertThat(typeOf(() -> IdempotencyKey.of("k".repeat(129)))).isEqualTo(WebProblem.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "钥匙", "tab\t"})
    void a_key_of_other_characters_is_refused(String header) {
        assertThat(typeOf(() -> IdempotencyKey.of(header))).isEqualTo(WebProblem.INVALID_REQUEST);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void a_missing_key_is_asked_for(@Nullable String header) {
        assertThat(typeOf(() -> IdempotencyKey.of(header))).isEqualTo(WebProblem.IDEMPOTENCY_KEY_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                       | ENGLISH",
                "en-GB                    | ENGLISH",
                "EN                       | ENGLISH",
                "zh                       | CHINESE",
                "zh-TW                    | CHINESE",
                "zh-Hans-CN               | CHINESE",
                "fr;q=0.9, en;q=0.5       | ENGLISH",
                "en;q=0.5, zh-CN;q=0.9    | CHINESE",
                "fr                       | CHINESE",
                "*                        | CHINESE",
                "en;q=much                | CHINESE",
                "''                       | CHINESE"
            })
    void the_best_language_is_chosen(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void who_names_no_language_gets_chinese() {
        assertThat(Language.of(null)).isEqualTo(Language.CHINESE);
        assertThat(Language.CHINESE.tag()).isEqualTo("zh-CN");
        assertThat(Language.ENGLISH.tag()).isEqualTo("en");
    }

    @Test
    void a_sort_is_written_with_its_direction() {
        assertThat(Sort.of("-dueAt")).isEqualTo(new Sort("dueAt", true)).hasToString("-dueAt");
        assertThat(Sort.of("dueAt")).isEqualTo(new Sort("dueAt", false)).hasToString("dueAt");
    }

    @Test
    void an_application_without_keys_names_them_and_does_not_start() {
        var keys = new TokenKeys(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> StartRequirements.require(Stream.of(keys)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("huiyin.token.public-key", "quarkus.oidc.auth-server-url");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        StartRequirement one = () -> List.of(StartRequirement.missing("huiyin.a-b.c", "a letter"));
        StartRequirement nothing = List::of;
        StartRequirement two = () -> List.of("x", "y");

        assertThatThrownBy(() -> StartRequirements.require(Stream.of(two, nothing, one)))
                .hasMessage(String.join(
                        System.lineSeparator(), "huiyin.a-b.c (HUIYIN_A_B_C) is missing: a letter", "x", "y"));
        assertThatCode(() -> StartRequirements.require(Stream.of(nothing))).doesNotThrowAnyException();
    }

    @Test
    void an_application_with_both_kinds_of_keys_does_not_start_either() {
        var keys = new TokenKeys(Optional.of("MII"), Optional.of("https://sso.example"));

        assertThatThrownBy(() -> StartRequirements.require(Stream.of(keys))).hasMessageContaining("not both");
    }

    @Test
    void no_other_origin_is_let_in_unless_it_is_configured() throws IOException {
        var defaults = new Properties();
        try (var file = TokenKeys.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(file);
        }

        assertThat(defaults).containsEntry("quarkus.http.cors.enabled", "false");
    }

    private static ProblemType typeOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).type();
    }
}
