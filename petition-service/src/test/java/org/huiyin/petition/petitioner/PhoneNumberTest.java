package org.huiyin.petition.petitioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    private static final Pattern WRITTEN = Pattern.compile(PhoneNumber.WRITTEN);

    @ParameterizedTest
    @CsvSource({
        "13900001234, 13900001234",
        "139 0000 1234, 13900001234",
        "139-0000-1234, 13900001234",
        "+86 13900001234, 13900001234",
        "8613900001234, 13900001234",
        "008613900001234, 13900001234",
        "＋８６１３９００００１２３４, 13900001234",
        "１３９００００１２３４, 13900001234",
        "(0935) 831-2345, 09358312345",
        "（0935）8312345, 09358312345",
        "+86 935 8312345, 869358312345",
        "12345, 12345"
    })
    void one_number_written_in_many_ways_is_compared_as_one(String written, String digits) {
        assertThat(WRITTEN.matcher(written).matches()).isTrue();
        assertThat(PhoneNumber.of(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234567890123456", "139x0000", "无", "139+0000123", "1     2345"})
    void what_is_no_number_is_told_apart(String written) {
        assertThat(WRITTEN.matcher(written).matches()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"+86 139-0000-1234, 139****1234", "09358312345, 093****2345", "8312345, ****45", "12345, ****45"})
    void a_masked_number_does_not_say_enough_to_call(String written, String masked) {
        assertThat(PhoneNumber.of(written).masked()).isEqualTo(masked);
    }
}
