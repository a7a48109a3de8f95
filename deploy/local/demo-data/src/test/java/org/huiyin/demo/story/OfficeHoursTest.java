package org.huiyin.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.huiyin.demo.plan.Plans;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    private final OfficeHours hours = new OfficeHours(Plans.read().calendar());
    private final Dice dice = new Dice(1, "hours");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void offices_are_closed_at_weekends_on_national_days_and_at_the_spring_festival() {
        assertThat(hours.open(day("2021-03-06"))).isFalse();
        assertThat(hours.open(day("2021-10-04"))).isFalse();
        assertThat(hours.open(day("2021-02-11"))).isFalse();
        assertThat(hours.open(day("2021-02-17"))).isFalse();
        assertThat(hours.open(day("2021-02-18"))).isTrue();
        assertThat(hours.open(day("2021-03-08"))).isTrue();
    }

    @Test
    void the_next_and_the_last_open_day_skip_what_is_closed() {
        assertThat(hours.onOrAfter(day("2021-10-01"))).isEqualTo("2021-10-08");
        assertThat(hours.onOrBefore(day("2021-02-14"))).isEqualTo("2021-02-10");
        assertThat(hours.onOrAfter(day("2021-03-08"))).isEqualTo("2021-03-08");
    }

    @Test
    void one_working_day_after_a_friday_is_the_monday() {
        LocalDateTime friday = LocalDateTime.parse("2021-03-05T16:00:00");

        assertThat(hours.after(friday, 1, dice).toLocalDate()).isEqualTo("2021-03-08");
    }

    @Test
    void no_working_day_after_is_later_the_same_day_or_the_next_when_it_is_over() {
        LocalDateTime morning = LocalDateTime.parse("2021-03-08T07:00:00");
        LocalDateTime evening = LocalDateTime.parse("2021-03-08T20:00:00");

        assertThat(hours.after(morning, 0, dice).toLocalDate()).isEqualTo("2021-03-08");
        assertThat(hours.after(evening, 0, dice).toLocalDate()).isEqualTo("2021-03-09");
    }

    @Test
    void moments_lie_in_the_morning_or_in_the_afternoon() {
        assertThat(IntStream.range(0, 200).mapToObj(roll -> hours.during(day("2021-03-08"), dice)))
                .allMatch(moment -> moment.getHour() >= 8 && moment.getHour() < 18)
                .noneMatch(moment -> moment.getHour() == 12 || moment.getHour() == 13);
    }
}
