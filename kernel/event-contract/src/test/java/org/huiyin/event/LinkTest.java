package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTest {
    private final Link request = new Link(Link.Type.ESCALATED_TO, "TASK", UUID.randomUUID());
    private final Link other = new Link(Link.Type.REPEATS, "PETITION", UUID.randomUUID());

    @Test
    void what_is_known_of_a_task_takes_the_place_of_its_link() {
        Link known = request.known("DB-2026-000063", Phase.DONE);

        assertThat(known.in(List.of(request, other))).containsExactly(known, other);
        assertThat(known.in(List.of(other))).containsExactly(other, known);
    }

    @Test
    void a_link_of_another_type_to_the_same_item_stays() {
        Link handedDown = new Link(Link.Type.HANDED_DOWN_TO, "TASK", request.id());

        assertThat(handedDown.in(List.of(request))).containsExactly(request, handedDown);
    }

    @Test
    void a_task_is_asked_for_until_something_is_known_of_it() {
        assertThat(request.asksForTask()).isTrue();
        assertThat(request.known("DB-2026-000063", Phase.OPEN).asksForTask()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Link.Type.class,
            names = {"ESCALATED_TO", "HANDED_DOWN_TO"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_other_link_asks_for_a_task(Link.Type type) {
        assertThat(new Link(type, "PETITION", UUID.randomUUID()).asksForTask()).isFalse();
    }
}
