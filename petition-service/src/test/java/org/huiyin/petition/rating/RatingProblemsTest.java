package org.huiyin.petition.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.web.Messages;
import org.huiyin.web.ProblemCatalogue;
import org.huiyin.web.Vocabulary;
import org.junit.jupiter.api.Test;

class RatingProblemsTest {
    @Test
    void the_document_has_the_table_of_ratings() throws IOException {
        List<Vocabulary> words = List.of(new RatingVocabulary());
        var catalogue = new ProblemCatalogue(words, new Messages(words));

        String table = catalogue.markdown(words.getFirst());

        assertThat(Files.readString(Path.of("../docs/problems.md"))).contains(table);
    }
}
