package org.huiyin.system.assembled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Spreads connections over those replicas that say that they are ready, as a Kubernetes service does. */
final class Balancer implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;
    /** As the readiness probe of deploy/kubernetes has it. */
    private static final int FAILURE_THRESHOLD = 3;

    private final AssembledSystem system;
    private final List<PackagedApplication> replicas;
    private final ServerSocket socket;
    private final AtomicInteger turn = new AtomicInteger();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    private final Map<PackagedApplication, Integer> failures = new HashMap<>();
    private volatile List<PackagedApplication> ready = List.of();

    Balancer(AssembledSystem system, List<PackagedApplication> replicas) {
        this.system = system;
        this.replicas = List.copyOf(replicas);
        try {
            this.socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        looks.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        Thread.ofVirtual().start(this::accept);
    }

    /** Where callers connect to. */
    String base() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void look() {
        ready = replicas.stream().filter(this::isServing).toList();
    }

    private boolean isServing(PackagedApplication replica) {
        int failed = system.health(replica).isReady() ? 0 : failures.getOrDefault(replica, FAILURE_THRESHOLD) + 1;
        failures.put(replica, failed);
        return failed < FAILURE_THRESHOLD;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** To the next in turn; with none the caller is hung up on. */
    private void connect(Socket caller) {
        List<PackagedApplication> choice = ready;
        try (caller) {
            if (choice.isEmpty()) {
                return;
            }
            PackagedApplication next = choice.get(Math.floorMod(turn.getAndIncrement(), choice.size()));
            try (Socket replica =
                    new Socket(InetAddress.getLoopbackAddress(), next.address().port())) {
                Thread back = Thread.ofVirtual().start(() -> pass(replica, caller));
                pass(caller, replica);
                back.join();
            }
        } catch (IOException e) {
            System.out.println("the balancer lost a connection: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What one side says goes to the other, to the end of either. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException hungUp) {
            hangUp(from);
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
