package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayNameTest {
    private static final String PDF = "application/pdf";
    private static final int FAR_TOO_LONG = 500;

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_made_safe_to_show(String given, String shown) {
        assertThat(DisplayName.of(given, "0123456789ab", PDF)).isEqualTo(shown);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("整改报告.pdf", "整改报告.pdf"),
                Arguments.of("report.PDF", "report.PDF"),
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("C:\\Users\\me\\plan.pdf", "plan.pdf"),
                Arguments.of("invoice\u202efdp.exe", "invoicefdp.exe.pdf"),
                Arguments.of("a\r\nSet-Cookie: x=1\0.pdf", "aSet-Cookie_ x=1.pdf"),
                Arguments.of("zero\u200bwidth\ufeff.pdf", "zerowidth.pdf"),
                Arguments.of("\"quoted\"<b>.pdf", "_quoted__b_.pdf"),
                Arguments.of("...pdf", "pdf.pdf"),
                Arguments.of(".pdf", "pdf.pdf"),
                Arguments.of("  ", "0123456789ab.pdf"),
                Arguments.of("", "0123456789ab.pdf"),
                Arguments.of("/", "0123456789ab.pdf"),
                Arguments.of(null, "0123456789ab.pdf"));
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_end() {
        String shown = DisplayName.of("长".repeat(FAR_TOO_LONG) + ".pdf", "0", PDF);

        assertThat(shown).isEqualTo("长".repeat(110) + ".pdf");
    }

    @Test
    void a_pair_of_surrogates_is_not_cut_apart() {
        String shown = DisplayName.of("𠮷".repeat(FAR_TOO_LONG), "0", "application/ofd");

        assertThat(shown).isEqualTo("𠮷".repeat(110) + ".ofd");
    }
}
