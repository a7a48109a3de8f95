package org.huiyin.petition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistReaderTest {
    private static final GistReader READER = new GistReader();

    @ParameterizedTest
    @CsvSource({
        "反映龙门里社区五号楼路灯不亮, 门里",
        "在北京路发现下水井没有盖子, 北京",
        "孩子过马路险象环生, ''",
        "白家嘴村停水好几天了, 家嘴",
        "火车站停车场收费混乱, 火车站",
        "路灯坏了, ''"
    })
    void an_area_is_known_by_what_it_is_called(String text, String area) {
        assertThat(READER.read(text).areas()).isEqualTo(area.isEmpty() ? Set.of() : Set.of(area));
    }

    @Test
    void a_shop_is_known_by_its_name() {
        assertThat(READER.read("投诉春雨托育园不开发票").venues()).contains("春雨");
    }

    @ParameterizedTest
    @CsvSource({"五号楼漏水, 号楼, 5", "十二栋漏水, 号楼, 12", "二十号院没有路灯, 号院, 20", "３号楼停电, 号楼, 3", "三社停水, 社, 3"})
    void a_number_is_the_same_in_any_writing(String text, String what, String number) {
        assertThat(READER.read(text).numbers()).isEqualTo(Map.of(what, Set.of(number)));
    }

    @ParameterizedTest
    @CsvSource({"请问低保怎样申请, QUESTION", "感谢社区医生上门, PRAISE", "路灯不亮, COMPLAINT"})
    void what_it_is_written_for_shows_in_its_words(String text, Purpose purpose) {
        assertThat(READER.read(text).purpose()).isEqualTo(purpose);
    }

    @Test
    void words_of_one_meaning_are_one() {
        assertThat(READER.read("窨井盖丢失").words()).extracting(Word::text).contains("井盖");
        assertThat(READER.read("下水井没有盖子").words()).extracting(Word::text).contains("井盖");
    }

    @Test
    void nothing_is_like_a_text_that_says_nothing() {
        Likeness likeness = Likeness.between(READER.read("。。。"), READER.read("路灯不亮"));

        assertThat(likeness.score()).isZero();
        assertThat(likeness.words()).isEmpty();
    }
}
