package org.huiyin.platform;

import java.nio.file.Path;

/** Runs a durable broker as a process of its own until it is asked to end: {@code BrokerMain DIRECTORY PORT}. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) {
        LocalKafka kafka = LocalKafka.durable(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "broker-stop"));
    }
}
