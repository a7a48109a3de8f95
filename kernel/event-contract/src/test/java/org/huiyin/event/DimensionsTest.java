package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DimensionsTest {
    private static final Dimensions ALL = new Dimensions(
            "620302-J01",
            List.of("620302-J02"),
            "620302-QW10",
            "C0101",
            "HOTLINE_12345",
            "PHONE",
            "COMPLAINT",
            "URGENT",
            true,
            "620302-J03",
            7,
            3,
            "SPECIAL",
            "reform");

    @Test
    void every_dimension_but_the_kind_reads_its_own_value() {
        String values = Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.KIND)
                .map(dimension -> dimension.wireName() + "=" + ALL.value(dimension))
                .collect(Collectors.joining(" "));

        assertThat(values)
                .isEqualTo("unit=620302-J01 target=620302-QW10 category=C0101 source=HOTLINE_12345 channel=PHONE"
                        + " petitionKind=COMPLAINT urgency=URGENT concernedUnit=620302-J03 term=7 round=3"
                        + " roundKind=SPECIAL programme=reform");
    }

    @Test
    void what_an_item_has_not_is_null() {
        var dimensions = Dimensions.ofUnit("620302-J01");

        assertThat(dimensions.value(Dimension.TERM)).isNull();
        assertThat(dimensions.supportingUnits()).isEmpty();
    }

    @Test
    void the_kind_is_read_from_the_event() {
        assertThat(EventCodecTest.event().value(Dimension.KIND)).isEqualTo("FINDING");
        assertThat(EventCodecTest.event().value(Dimension.UNIT)).isEqualTo("620302-QW10");
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.value(Dimension.KIND));
    }

    @Test
    void a_dimension_is_found_by_its_wire_name() {
        assertThat(Dimension.named("petitionKind")).isEqualTo(Dimension.PETITION_KIND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.named("PETITION_KIND"))
                .withMessage("'PETITION_KIND' is not a dimension");
    }

    @Test
    void an_event_without_supporting_units_is_read() throws Exception {
        var dimensions = EventJson.MAPPER.readValue("{\"unit\":\"620302-J01\"}", Dimensions.class);

        assertThat(dimensions).isEqualTo(Dimensions.ofUnit("620302-J01"));
    }
}
