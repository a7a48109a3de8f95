package org.huiyin.tracking.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.EventCodec.UnreadableRecordException;
import org.huiyin.web.ProblemException;
import org.jboss.logging.Logger;

/**
 * Tries until a record is taken, or until it is clear that it is the record's fault: the database answers and still it
 * fails time and again. Then the record is a dead letter and stops nobody. While the database is away, or the directory,
 * everything waits.
 */
@ApplicationScoped
class PatientDelivery {
    private static final Logger LOG = Logger.getLogger(PatientDelivery.class);
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 5;

    private final Delivery delivery;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Counter dead;
    private final CountDownLatch stopped = new CountDownLatch(1);

    PatientDelivery(Delivery delivery, Inbox inbox, DeadLetters deadLetters, MeterRegistry metrics) {
        this.delivery = delivery;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.dead = Counter.builder("huiyin.inbox.dead.letters")
                .description("Records that could not be taken and were put aside")
                .register(metrics);
    }

    /** @return whether the record is settled; false only when the application ends meanwhile */
    boolean deliver(ConsumerRecord<byte[], byte[]> kafkaRecord) throws InterruptedException {
        int faults = 0;
        for (int attempt = 0; !isStopped(); attempt++) {
            try {
                delivery.deliver(kafkaRecord);
                return true;
            } catch (UnreadableRecordException e) {
                bury(kafkaRecord, e);
                return true;
            } catch (RuntimeException e) {
                faults += isItsOwn(e) ? 1 : 0;
                if (faults == ATTEMPTS) {
                    bury(kafkaRecord, e);
                    return true;
                }
                pause(kafkaRecord, e, attempt);
            }
        }
        return false;
    }

    void stop() {
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private boolean isItsOwn(RuntimeException failure) {
        boolean unavailable = failure instanceof ProblemException problem
                && problem.type().status() >= HttpURLConnection.HTTP_INTERNAL_ERROR;
        return !unavailable && inbox.answers();
    }

    private void bury(ConsumerRecord<byte[], byte[]> kafkaRecord, RuntimeException failure) {
        deadLetters.put(kafkaRecord, reason(failure));
        dead.increment();
    }

    /** Names of what failed, never a message: it might repeat a value. */
    private static String reason(RuntimeException failure) {
        if (failure instanceof ProblemException problem) {
            return "refused: " + problem.type().slug();
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String kind = failure instanceof UnreadableRecordException ? "unreadable: " : "failed: ";
        return kind + root.getClass().getSimpleName();
    }

    private void pause(ConsumerRecord<byte[], byte[]> kafkaRecord, RuntimeException failure, int attempt)
            throws InterruptedException {
        LOG.warnf(
                "%s-%d@%d is tried again: %s",
                kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset(), reason(failure));
        long millis = FIRST_PAUSE.toMillis() << Math.min(attempt, MOST_DOUBLINGS);
        pause(Duration.ofMillis(millis));
    }

    /** Waits, unless the application ends. */
    void pause(Duration time) throws InterruptedException {
        stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
