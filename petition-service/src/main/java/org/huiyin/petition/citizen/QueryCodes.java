package org.huiyin.petition.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.petition.erasure.Erasable;
import org.huiyin.petition.petitioner.KeyedHash;

/** Issues query codes and recognises them. */
@ApplicationScoped
public class QueryCodes implements Erasable {
    /** Stands in for the code of an unknown number; nothing fits it. */
    private static final StoredCode NONE =
            new StoredCode(new UUID(0, 0), new SecureRandom().generateSeed(KeyedHash.BYTES));

    private static final String FIND =
            "select c from StoredCode c join Tracking w on w.id = c.petition where w.number = :number";

    private final Session session;
    private final KeyedHash hash;

    QueryCodes(Session session, KeyedHash hash) {
        this.session = session;
        this.hash = hash;
    }

    /** A new code for a petition that has none; nobody can learn it from what is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(UUID petition) {
        QueryCode code = QueryCode.random();
        session.persist(new StoredCode(petition, hash.of(code.boundTo(petition))));
        return code.shown();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID petition) {
        StoredCode code = session.find(StoredCode.class, petition);
        if (code != null) {
            session.remove(code);
        }
    }

    /**
     * The petition that number and code open. An unknown number takes the same steps as a wrong code, and each
     * comparison looks at every byte.
     */
    Optional<UUID> find(String number, String typed) {
        StoredCode stored = session.createSelectionQuery(FIND, StoredCode.class)
                .setParameter("number", number.strip())
                .uniqueResultOptional()
                .orElse(NONE);
        List<byte[]> hashes = hash.all(QueryCode.typed(typed).boundTo(stored.petition()));
        boolean opens = false;
        for (byte[] one : hashes) {
            opens |= MessageDigest.isEqual(one, stored.hash());
        }
        return opens ? Optional.of(stored.petition()) : Optional.empty();
    }
}
