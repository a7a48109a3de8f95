package org.huiyin.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that is said in a petition and in answer to it: it may name people, stays here and ends with the erasure. */
@Embeddable
public class Words {
    private @Nullable String title;

    private @Nullable String content;

    @Embedded
    private @Nullable GivenAnswer answer;

    /** Null as long as there is a title. */
    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** For JPA. */
    protected Words() {}

    Words(RegisterPetition body) {
        this.title = body.title();
        this.content = body.content();
    }

    /** Takes the place of earlier answers. */
    void answered(GivenAnswer given) {
        answer = given;
    }

    public void erase(Instant now) {
        title = null;
        content = null;
        answer = null;
        erasedAt = now;
    }

    /** Null once it was erased. */
    @Nullable String title() {
        return title;
    }

    public @Nullable String content() {
        return content;
    }

    /** The latest answer or reply, also of a cycle before; null before the first. */
    public @Nullable GivenAnswer answer() {
        return answer;
    }

    /** Null for not. */
    public @Nullable Instant erasedAt() {
        return erasedAt;
    }
}
