package org.huiyin.petition.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;

/** Finds earlier petitions about the same matter: candidates from the index, which are then compared text by text. */
@ApplicationScoped
public class SimilarPetitions {
    /** Petitions below this score are not similar. */
    public static final double THRESHOLD = Likeness.THRESHOLD;

    private static final int CANDIDATES = 100;
    private static final long LONGEST_WAIT = 5;

    private final PetitionTexts texts;
    private final GistReader reader;
    private final TextIndex index = new TextIndex();
    private final ReentrantLock following = new ReentrantLock();
    private String mark = "0";

    SimilarPetitions(PetitionTexts texts, GistReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * The most similar first; everything that was committed before the call is looked at.
     *
     * @param concealed units whose reports are left out
     * @throws ProblemException 503 while the index of a great table is still being built
     */
    public List<SimilarPetition> find(String text, Set<String> concealed) {
        if (!followed()) {
            throw new ProblemException(WebProblem.UNAVAILABLE);
        }
        Gist asked = reader.read(text);
        return index.find(asked, concealed, CANDIDATES).stream()
                .map(candidate -> compare(asked, candidate))
                .filter(similar -> similar.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(SimilarPetition::score)
                        .reversed()
                        .thenComparing(SimilarPetition::id))
                .toList();
    }

    private SimilarPetition compare(Gist asked, TextIndex.Candidate candidate) {
        Likeness likeness = Likeness.between(asked, reader.read(candidate.text()));
        return new SimilarPetition(candidate.id(), likeness.score(), likeness.places(), likeness.words());
    }

    /** Takes over what was written since the last time, so that nobody has to wait for all of it. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        following.lock();
        try {
            takeOver();
        } finally {
            following.unlock();
        }
    }

    private boolean followed() {
        try {
            if (!following.tryLock(LONGEST_WAIT, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            takeOver();
            return true;
        } finally {
            following.unlock();
        }
    }

    private void takeOver() {
        mark = texts.since(mark, text -> index.put(text, reader.read(text.words())));
        index.refresh();
    }
}
