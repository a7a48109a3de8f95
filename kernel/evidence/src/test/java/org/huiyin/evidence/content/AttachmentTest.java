package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    @ParameterizedTest
    @MethodSource("headers")
    void a_name_is_read(String header, String name) {
        assertThat(Attachment.name(header)).contains(name);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("attachment; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf", "报告.pdf"),
                Arguments.of("attachment; filename=\"x.pdf\"; filename*=utf-8'zh'%E6%8A%A5.pdf", "报.pdf"),
                Arguments.of("attachment; filename=\"a \\\"b\\\".pdf\"", "a \"b\".pdf"),
                Arguments.of("attachment;filename=plain.pdf", "plain.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attachment", "", "attachment; filename*=UTF-8''%E6%8", "attachment; filename*=UTF-8''%ff%fe"})
    void what_cannot_be_read_is_no_name(String header) {
        assertThat(Attachment.name(header)).isEmpty();
    }

    @Test
    void no_header_is_no_name() {
        assertThat(Attachment.name(null)).isEmpty();
    }

    @Test
    void a_header_carries_any_name_and_comes_back() {
        String header = Attachment.header("报告 \"1\".pdf");

        assertThat(header)
                .isEqualTo("attachment; filename=\"__ _1_.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%20%221%22.pdf");
        assertThat(Attachment.name(header)).isEqualTo(Optional.of("报告 \"1\".pdf"));
    }
}
