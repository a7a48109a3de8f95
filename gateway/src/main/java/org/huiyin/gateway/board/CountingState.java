package org.huiyin.gateway.board;

/** Whether this gateway's own counting runs. */
@FunctionalInterface
public interface CountingState {
    boolean isRunning();
}
