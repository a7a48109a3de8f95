package org.huiyin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.gateway.limit.LimitVocabulary;
import org.huiyin.gateway.routing.RoutingVocabulary;
import org.huiyin.gateway.session.SessionVocabulary;
import org.huiyin.web.Messages;
import org.huiyin.web.ProblemCatalogue;
import org.huiyin.web.Vocabulary;
import org.junit.jupiter.api.Test;

class ProblemsDocumentTest {
    @Test
    void the_document_has_the_tables_of_the_gateway() throws IOException {
        List<Vocabulary> words = List.of(new RoutingVocabulary(), new SessionVocabulary(), new LimitVocabulary());
        var catalogue = new ProblemCatalogue(words, new Messages(words));

        String document = Files.readString(Path.of("../docs/problems.md"));

        assertThat(words).allSatisfy(vocabulary -> assertThat(document).contains(catalogue.markdown(vocabulary)));
    }
}
