package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.testkit.TestDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private static final UnitTree UNITS = new UnitHistory(TestDirectory.real().units()).on(LocalDate.of(2026, 11, 25));
    private static final CategoryTree CATEGORIES =
            new CategoryTree(TestDirectory.real().categories());

    @Test
    void a_unit_is_found_by_its_code() {
        assertThat(UNITS.unit("620302-J01")).map(Unit::name).contains("北京路街道");
        assertThat(UNITS.unit("nowhere")).isEmpty();
        assertThat(UNITS.root().name()).isEqualTo("金川区");
        assertThat(UNITS.all()).hasSize(111).first().isEqualTo(UNITS.root());
    }

    @Test
    void a_subtree_holds_the_unit_and_all_below_it() {
        assertThat(UNITS.subtree("620302-J01"))
                .containsExactlyInAnyOrder("620302-J01", "620302-J01-01", "620302-J01-02");
        assertThat(UNITS.subtree("620302")).hasSize(111);
        assertThat(UNITS.subtree("nowhere")).isEmpty();
    }

    @Test
    void children_are_only_those_directly_below() {
        assertThat(UNITS.children("620302-J01"))
                .extracting(Unit::code)
                .containsExactly("620302-J01-01", "620302-J01-02");
        assertThat(UNITS.children("620302-J01-01")).isEmpty();
        assertThat(UNITS.children("620302")).hasSize(74);
    }

    @Test
    void a_unit_is_within_itself_and_those_above() {
        assertThat(UNITS.within("620302-J01-01", "620302-J01")).isTrue();
        assertThat(UNITS.within("620302-J01", "620302-J01")).isTrue();
        assertThat(UNITS.within("620302-J01", "620302-J01-01")).isFalse();
        assertThat(UNITS.within("nowhere", "620302")).isFalse();
        assertThat(UNITS.path("620302-J01-01")).containsExactly("620302-J01-01", "620302-J01", "620302");
    }

    @Test
    void units_without_one_root_are_no_tree() {
        assertThatThrownBy(() -> new UnitHistory(List.of())).hasMessageContaining("one root");
        assertThatThrownBy(() -> new UnitHistory(List.of(unit("a", null), unit("b", null))))
                .hasMessageContaining("one root");
        assertThatThrownBy(() -> new UnitHistory(List.of(unit("a", null), unit("b", "c"))))
                .hasMessageContaining("'c'");
        assertThatThrownBy(() -> new UnitHistory(List.of(unit("a", null), unit("b", "c"), unit("c", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void categories_have_several_roots() {
        assertThat(CATEGORIES.roots()).extracting(Category::code).hasSize(15).contains("city", "integrity");
        assertThat(CATEGORIES.all()).hasSize(71);
        assertThat(CATEGORIES.category("city.parking")).map(Category::nameEn).contains("Parking");
        assertThat(CATEGORIES.children("market"))
                .extracting(Category::code)
                .containsExactly("market.food", "market.measure", "market.prices");
        assertThat(CATEGORIES.subtree("disputes"))
                .containsExactlyInAnyOrder("disputes", "disputes.neighbours", "disputes.accidents");
        assertThat(CATEGORIES.within("city.parking", "city")).isTrue();
        assertThat(CATEGORIES.within("city.parking", "works")).isFalse();
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, parent, code, "PARTY", false);
    }
}
