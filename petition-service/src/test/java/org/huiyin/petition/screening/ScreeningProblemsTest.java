package org.huiyin.petition.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.web.Messages;
import org.huiyin.web.ProblemCatalogue;
import org.huiyin.web.Vocabulary;
import org.junit.jupiter.api.Test;

class ScreeningProblemsTest {
    @Test
    void the_document_has_the_table_of_reports_on_disputes() throws IOException {
        List<Vocabulary> words = List.of(new ScreeningVocabulary());
        var catalogue = new ProblemCatalogue(words, new Messages(words));

        String table = catalogue.markdown(words.getFirst());

        assertThat(Files.readString(Path.of("../docs/problems.md"))).contains(table);
    }
}
