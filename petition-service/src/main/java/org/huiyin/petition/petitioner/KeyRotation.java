package org.huiyin.petition.petitioner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jboss.logging.Logger;

/** Writes anew what keys of before wrote, so that they can be taken out of their keyset. Any replica may run it. */
@ApplicationScoped
class KeyRotation {
    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final int BATCH = 200;

    private final EntityManager entities;
    private final PetitionerCipher cipher;
    private final KeyedHash hash;

    KeyRotation(EntityManager entities, PetitionerCipher cipher, KeyedHash hash) {
        this.entities = entities;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Scheduled(every = "{huiyin.petitioner.renew-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int renewed = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::renewBatch);
            renewed += batch;
        } while (batch == BATCH);
        if (renewed > 0) {
            LOG.infof("Data of %d petitioners were written anew under the present keys", renewed);
        }
    }

    /** @return how many were written anew, in the caller's transaction */
    int renewBatch() {
        List<Petitioner> old = entities.createQuery(
                        "from Petitioner where keyId <> :key or indexKeyId <> :indexKey order by petition",
                        Petitioner.class)
                .setParameter("key", cipher.primaryKey())
                .setParameter("indexKey", hash.primaryKey())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        old.forEach(petitioner -> petitioner.seal(petitioner.open(cipher), cipher, hash));
        entities.flush();
        return old.size();
    }
}
