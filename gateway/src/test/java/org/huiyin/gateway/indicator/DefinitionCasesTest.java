package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.event.FactExpression;
import org.huiyin.event.FactSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each definition stands in {@code indicator-cases} how it counts matters of each of its kinds. */
class DefinitionCasesTest {
    private static final Definitions DEFINITIONS = Definitions.load();
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** As what a matter is counted. */
    enum As {
        COUNTED,
        BASE,
        NUMERATOR,
        EXCLUDED,
        NOTHING
    }

    record Case(String facts, As is) {}

    record CaseOfKind(Definition definition, String kind, FactSet facts, As is) {
        @Override
        public String toString() {
            return "%s of %s: %s is %s".formatted(definition.id(), kind, facts.facts(), is);
        }
    }

    static Stream<Definition> countedDefinitions() {
        return DEFINITIONS.all().stream().filter(definition -> definition.type() != Definition.Type.SCORE);
    }

    static Stream<CaseOfKind> cases() {
        return countedDefinitions()
                .flatMap(definition -> cases(definition.id()).entrySet().stream()
                        .flatMap(kind -> kind.getValue().stream()
                                .map(one -> new CaseOfKind(definition, kind.getKey(), facts(one), one.is()))));
    }

    private static FactSet facts(Case one) {
        return FactExpression.parse(one.facts()).conjunctions().getFirst().required();
    }

    private static Map<String, List<Case>> cases(String id) {
        try (InputStream file = DefinitionCasesTest.class.getResourceAsStream("/indicator-cases/" + id + ".yaml")) {
            assertThat(file).as("cases of " + id).isNotNull();
            return MAPPER.readValue(file, new TypeReference<TreeMap<String, List<Case>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_matter_is_counted_as_its_case_says(CaseOfKind one) {
        Tally tally = new Tally();

        Tally.Counter.of(one.definition(), one.kind()).count(one.facts(), 3, tally);

        boolean base = one.is() == As.COUNTED || one.is() == As.BASE;
        boolean numerator = one.is() == As.COUNTED || one.is() == As.NUMERATOR;
        assertThat(tally.base()).as("base").isEqualTo(base || (numerator && isCount(one)) ? 3 : 0);
        assertThat(tally.numerator()).as("numerator").isEqualTo(numerator ? 3 : 0);
        assertThat(tally.excluded().values().stream().mapToLong(Long::longValue).sum())
                .as("excluded")
                .isEqualTo(one.is() == As.EXCLUDED ? 3 : 0);
    }

    private static boolean isCount(CaseOfKind one) {
        return one.definition().type() != Definition.Type.RATE;
    }

    @ParameterizedTest
    @MethodSource("countedDefinitions")
    void every_kind_of_a_definition_has_cases_for_what_it_tells_apart(Definition definition) {
        Map<String, List<Case>> cases = cases(definition.id());

        assertThat(cases.keySet()).isEqualTo(definition.kinds().keySet());
        cases.forEach((kind, some) -> assertThat(some.stream().map(Case::is).collect(Collectors.toSet()))
                .as(kind)
                .containsAll(toldApart(definition)));
    }

    private static Set<As> toldApart(Definition definition) {
        if (definition.type() != Definition.Type.RATE) {
            return Set.of(As.COUNTED);
        }
        return definition.independent() ? Set.of(As.BASE, As.NUMERATOR) : Set.of(As.COUNTED, As.BASE);
    }
}
