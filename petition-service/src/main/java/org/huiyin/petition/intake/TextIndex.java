package org.huiyin.petition.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Finds texts with the same words among very many. It lives in memory: the words of petitions go to no other place. */
final class TextIndex {
    private static final String ID = "id";
    private static final String WORD = "word";
    private static final String TEXT = "text";
    private static final String CONCERNED = "concerned";
    private static final int MOST_WORDS = 200;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    TextIndex() {
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** A text that was found. */
    record Candidate(UUID id, String text) {}

    /** Adds the text, or puts it in the place of the one with its id; found from the next {@link #refresh()} on. */
    void put(PetitionTexts.Text text, Gist gist) {
        Document document = new Document();
        document.add(new StringField(ID, text.id().toString(), Field.Store.YES));
        document.add(new StoredField(TEXT, text.words()));
        terms(gist).forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
        if (text.concernedUnit() != null) {
            document.add(new StringField(CONCERNED, text.concernedUnit(), Field.Store.NO));
        }
        try {
            writer.updateDocument(new Term(ID, text.id().toString()), document);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * The texts that share the rarest words and places with this one, best first.
     *
     * @param concealed units; texts that concern them are left out
     */
    List<Candidate> find(Gist gist, Set<String> concealed, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms(gist).limit(MOST_WORDS).forEach(word -> query.add(new TermQuery(new Term(WORD, word)), Occur.SHOULD));
        if (!concealed.isEmpty()) {
            query.add(new TermInSetQuery(CONCERNED, bytes(concealed)), Occur.MUST_NOT);
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return candidates(searcher, searcher.search(query.build(), most).scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static List<Candidate> candidates(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Candidate> candidates = new ArrayList<>();
        for (ScoreDoc one : found) {
            Document document = stored.document(one.doc);
            candidates.add(new Candidate(UUID.fromString(document.get(ID)), document.get(TEXT)));
        }
        return candidates;
    }

    private static Stream<String> terms(Gist gist) {
        return Stream.of(gist.words().stream().map(Word::text), gist.areas().stream(), gist.venues().stream())
                .flatMap(words -> words)
                .distinct();
    }

    private static List<BytesRef> bytes(Collection<String> texts) {
        return texts.stream().map(BytesRef::new).toList();
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("an index in memory can always be read and written", e);
    }
}
