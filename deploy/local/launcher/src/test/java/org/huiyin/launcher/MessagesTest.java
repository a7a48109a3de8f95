package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void every_sentence_exists_in_both_languages() {
        Messages english = Messages.of(Map.of("LANG", "en_GB.UTF-8"));
        Messages chinese = Messages.of(Map.of("LANG", "zh_CN.UTF-8"));

        assertThat(chinese.bundle().keySet()).isEqualTo(english.bundle().keySet());
        assertThat(chinese.bundle().keySet())
                .allSatisfy(key -> assertThat(chinese.text(key)).isNotEqualTo(english.text(key)));
    }

    @Test
    void lc_all_beats_lang() {
        Messages messages = Messages.of(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_GB.UTF-8"));

        assertThat(messages.text("down")).isEqualTo("已全部停止，数据保留");
    }
}
