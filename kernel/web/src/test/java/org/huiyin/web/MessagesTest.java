package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages MESSAGES = new Messages(List.of(new WebVocabulary(), new SpecimenVocabulary()));

    @Test
    void every_message_exists_in_both_languages() {
        assertThat(keys("/messages/web.properties")).isNotEmpty().isEqualTo(keys("/messages/web_en.properties"));
    }

    @Test
    void every_problem_has_a_title_and_a_detail() {
        for (WebProblem problem : WebProblem.values()) {
            for (Language language : Language.values()) {
                assertThat(MESSAGES.has(language, "problem." + problem.slug() + ".title"))
                        .isTrue();
                assertThat(MESSAGES.has(language, "problem." + problem.slug() + ".detail"))
                        .isTrue();
            }
        }
    }

    @Test
    void the_bundles_of_all_modules_are_one() {
        assertThat(MESSAGES.text(Language.ENGLISH, "problem.specimen-broken.title"))
                .isEqualTo("Specimen broken");
        assertThat(MESSAGES.text(Language.CHINESE, "problem.forbidden.title")).isEqualTo("无权操作");
    }

    @Test
    void numbers_are_printed_without_grouping() {
        assertThat(MESSAGES.text(Language.ENGLISH, "field.range", List.of(1, 10_000)))
                .isEqualTo("Must be between 1 and 10000.");
    }

    @Test
    void an_unknown_key_is_a_mistake_of_the_program() {
        assertThat(MESSAGES.has(Language.ENGLISH, "no.such.key")).isFalse();
        assertThatThrownBy(() -> MESSAGES.text(Language.ENGLISH, "no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Set<String> keys(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
