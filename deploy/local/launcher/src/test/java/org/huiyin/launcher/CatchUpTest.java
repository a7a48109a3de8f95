package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatchUpTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | [{'dataThrough':'2026-11-22T12:00:01+08:00'},{'dataThrough':'2026-11-22T12:00:02+08:00'}]",
                "false | [{'dataThrough':'2026-11-22T12:00:01+08:00'},{'dataThrough':'2026-11-22T11:59:59+08:00'}]",
                "false | [{'dataThrough':'2026-11-22T12:00:01+08:00'},{'dataThrough':null}]",
                "false | []"
            },
            quoteCharacter = '"')
    void figures_are_whole_when_every_source_was_read_beyond_the_moment(boolean whole, String sources)
            throws Exception {
        String answer = "{\"sources\":" + sources.replace('\'', '"') + "}";

        assertThat(CatchUp.isThrough(NOON, new JsonMapper().readTree(answer))).isEqualTo(whole);
    }
}
