package org.huiyin.petition.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCodeTest {
    @Test
    void codes_have_no_characters_that_look_alike_and_do_not_repeat() {
        var codes = IntStream.range(0, 1000)
                .mapToObj(any -> QueryCode.random().shown())
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-?){3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH-2345", "abcd efgh 2345", " abcdefgh2345 ", "ＡＢＣＤ－ＥＦＧＨ－２３４５"})
    void a_code_is_the_same_however_it_is_typed(String typed) {
        assertThat(QueryCode.typed(typed)).isEqualTo(new QueryCode("ABCDEFGH2345"));
    }

    @Test
    void the_same_code_of_another_petition_is_another() {
        QueryCode code = new QueryCode("ABCDEFGH2345");

        assertThat(code.boundTo(new UUID(0, 1))).isNotEqualTo(code.boundTo(new UUID(0, 2)));
    }
}
