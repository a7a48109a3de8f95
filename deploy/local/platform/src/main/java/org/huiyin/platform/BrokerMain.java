package org.huiyin.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Runs a durable broker as a process of its own until it is asked to end: {@code BrokerMain DIRECTORY PORT}. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        try (InputStream logging = BrokerMain.class.getResourceAsStream("broker-logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        LocalKafka kafka = LocalKafka.durable(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "broker-stop"));
    }
}
