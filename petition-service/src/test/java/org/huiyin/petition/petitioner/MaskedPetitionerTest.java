package org.huiyin.petition.petitioner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPetitionerTest {
    @ParameterizedTest
    @CsvSource({"张三, 张**", "张三丰, 张**", "欧阳修, 欧**", "张, **", "𠮷野, 𠮷**", "Zhang San, Z**"})
    void a_name_shows_its_first_character(String name, String masked) {
        assertThat(MaskedPetitioner.of(new PetitionerDetails(name, null, null)))
                .isEqualTo(new MaskedPetitioner(masked, null, null));
    }

    @ParameterizedTest
    @CsvSource({"甘肃省金昌市金川区新华路街道泰安里3号楼2单元501室, 甘肃省金昌市****", "北京路12号, 北京****", "某村, ****"})
    void an_address_shows_a_third_of_it_at_most(String address, String masked) {
        assertThat(MaskedPetitioner.of(new PetitionerDetails(null, null, address)))
                .isEqualTo(new MaskedPetitioner(null, null, masked));
    }

    @Test
    void what_is_in_clear_does_not_print_itself() {
        assertThat(new PetitionerDetails("张三", "13900001234", "北京路12号")).hasToString("PetitionerDetails");
    }
}
