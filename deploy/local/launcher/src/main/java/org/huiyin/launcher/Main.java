package org.huiyin.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.common.KafkaException;
import org.huiyin.platform.LocalKeyset;
import org.huiyin.platform.PlatformException;

/** Reads the command line of {@code ./huiyin}, runs the command and ends with 0, or with 1 and one sentence. */
public final class Main {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Map<String, String> environment;
    private final Path project;
    private final Terminal terminal;
    private final Clock clock;

    Main(Map<String, String> environment, Path project, PrintStream out, Clock clock) {
        this.environment = Map.copyOf(environment);
        this.project = project;
        this.terminal = new Terminal(out, Messages.of(environment), clock);
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.OFF); // clients log what the sentences here say better
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path project = Path.of(System.getProperty("huiyin.project", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(
                new Main(System.getenv(), project, out, Clock.system(ZoneId.systemDefault())).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return dispatch(arguments) ? 0 : 1;
        } catch (LauncherException e) {
            terminal.print(e.sentence(terminal.messages()));
        } catch (PlatformException | UncheckedIOException e) {
            terminal.say("failed", e.getMessage());
        } catch (IOException e) {
            terminal.say("failed", e.toString());
        }
        return 1;
    }

    private boolean dispatch(List<String> arguments) throws IOException {
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        Optional<String> first = arguments.stream().skip(1).findFirst();
        Optional<String> second = arguments.stream().skip(2).findFirst();
        switch (command) {
            case "up" -> alone(environmentPorts(), commands -> commands.up(isWithKeycloak(first)));
            case "down" -> alone(keptPorts(), Commands::down);
            case "reset" -> alone(keptPorts(), Commands::reset);
            case "start" -> alone(keptPorts(), commands -> commands.start(part(first)));
            case "stop" -> alone(keptPorts(), commands -> commands.stop(part(first)));
            case "restart" ->
                alone(keptPorts(), commands -> {
                    commands.stop(part(first));
                    commands.start(part(first));
                });
            case "status" -> {
                return commands(keptPorts()).status();
            }
            case "verify" -> {
                return commands(keptPorts()).verify();
            }
            case "dead-letters" -> {
                return deadLetters(arguments.subList(1, arguments.size()));
            }
            case "token" -> commands(keptPorts()).token(person(first), second);
            case "keyset" -> terminal.print(keyset(first.orElse("")));
            case "sign-in" -> commands(keptPorts()).signIn(DemoPerson.inRole(first.orElse("leader")));
            default -> {
                terminal.say("help");
                return "help".equals(command);
            }
        }
        return true;
    }

    private boolean deadLetters(List<String> arguments) throws IOException {
        var topic = new DeadLetterTopic(KafkaAccess.of(environment, keptPorts()).settings());
        var command = new DeadLetterCommand(topic, terminal);
        try {
            return switch (arguments.isEmpty() ? "list" : arguments.getFirst()) {
                case "list" -> command.list();
                case "replay" -> command.replay(arguments.subList(1, arguments.size()));
                default -> throw new LauncherException("dead.letters.usage");
            };
        } catch (KafkaException e) {
            throw new LauncherException("dead.letters.unreachable", e.toString());
        }
    }

    private static String keyset(String purpose) {
        return switch (purpose) {
            case "" -> LocalKeyset.generate();
            case "index" -> LocalKeyset.generateIndex();
            default -> throw new LauncherException("keyset.usage");
        };
    }

    private static boolean isWithKeycloak(Optional<String> option) {
        if (option.isPresent() && !option.get().equals("--keycloak")) {
            throw new LauncherException("up.usage", option.get());
        }
        return option.isPresent();
    }

    private static Part part(Optional<String> name) {
        return Part.named(name.orElse(""));
    }

    private static DemoPerson person(Optional<String> role) {
        return DemoPerson.inRole(role.orElse(""));
    }

    /** Runs a command that changes something; a second one at the same time is refused. */
    private void alone(Ports ports, Consumer<Commands> command) throws IOException {
        Files.createDirectories(home().directory());
        try (var channel = FileChannel.open(home().lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new LauncherException("busy");
            }
            command.accept(commands(ports));
        }
    }

    private Commands commands(Ports ports) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return new Commands(new LocalSystem(project, home(), ports, client, clock), terminal);
    }

    /** While something runs, its ports; else those that the environment asks for. */
    private Ports environmentPorts() {
        Ports kept = keptPorts();
        boolean runs = !commands(kept).system().running().isEmpty();
        return runs ? kept : Ports.wanted(environment);
    }

    private Ports keptPorts() {
        return Ports.kept(home().ports()).orElseGet(() -> Ports.wanted(Map.of()));
    }

    private Home home() {
        String set = environment.get("HUIYIN_HOME");
        return new Home(set == null ? project.resolve(".huiyin") : Path.of(set).toAbsolutePath());
    }
}
