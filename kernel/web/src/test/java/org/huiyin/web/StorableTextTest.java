package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class StorableTextTest {
    @Test
    void pairs_are_whole_characters() {
        assertThat(StorableText.holds("𠮷野家, 回音")).isTrue();
        assertThat(StorableText.holds("\ud842")).isFalse();
        assertThat(StorableText.holds("\udfb7\ud842")).isFalse();
        assertThat(StorableText.holds("a\0")).isFalse();
    }

    @Test
    void fields_are_named_by_their_path() throws Exception {
        var tree = new ObjectMapper().readTree("{\"groups\":[{\"name\":\"ok\"},{\"name\":\"\\u0000\"}],\"\\ud800\":1}");

        assertThat(StorableText.errors(tree)).extracting(FieldError::field).containsExactly("groups[1].name", "");
    }
}
