package org.huiyin.petition.erasure;

import java.util.UUID;

/** Something that keeps words or data of petitions beside them; all beans of this type are asked at the erasure. */
public interface Erasable {
    /** Removes all that may name somebody, in the caller's transaction. */
    void erase(UUID petition);
}
