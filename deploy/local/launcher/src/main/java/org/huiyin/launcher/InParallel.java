package org.huiyin.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Steps that do not wait for each other. */
final class InParallel {
    private InParallel() {}

    /** Returns when all are done; then throws what the first that failed threw. */
    static void run(List<Runnable> steps) {
        var running = steps.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
