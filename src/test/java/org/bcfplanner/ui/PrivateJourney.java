package org.bcfplanner.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.bcfplanner.DeniedNetwork;
import org.bcfplanner.Program;
import org.bcfplanner.change.Diff;
import org.bcfplanner.cli.CommandLineProgram;
import org.bcfplanner.cli.Screen;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.support.SupportTexts;
import org.bcfplanner.ui.kit.Background;
import org.slf4j.LoggerFactory;

/**
 * A program for {@link PrivacyTest}: a long way through the window and the commands with a word in every text, failures
 * among it, without a network. Says in the end what of the network was tried.
 */
public final class PrivateJourney {
    private final Path folder;
    private final String marker;

    private PrivateJourney(Path folder, String marker) {
        this.folder = folder;
        this.marker = marker;
    }

    public static void main(String[] arguments) throws Exception {
        DeniedNetwork.deny();
        if (arguments[0].equals("connect")) {
            connect();
        } else {
            PrivateJourney journey = new PrivateJourney(Path.of(arguments[0]), arguments[1]);
            journey.window();
            journey.commands();
            journey.failures();
        }
        DeniedNetwork.tried().forEach(each -> System.out.println("tried " + each));
        System.out.println("done");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** Everything that has to be noticed. */
    private static void connect() {
        List<Callable<?>> ways = List.of(
                () -> new Socket("127.0.0.1", 9),
                () -> new ServerSocket(0),
                () -> new DatagramSocket(),
                SocketChannel::open,
                DatagramChannel::open,
                () -> InetAddress.getByName("example.invalid"),
                () -> URI.create("http://127.0.0.1:9/").toURL().openStream(),
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString()));
        for (Callable<?> way : ways) {
            int before = DeniedNetwork.tried().size();
            try {
                way.call();
                System.out.println("got through");
            } catch (Exception | Error refused) {
                System.out.println(DeniedNetwork.tried().size() > before ? "noticed" : "not noticed: " + refused);
            }
        }
    }

    private void window() {
        try (OpenWindow window = new OpenWindow(library()).openSample()) {
            window.goTo("Caretrak", "2014/15 SPEND MAX");
            window.type("30k");
            window.press(KeyCode.ENTER);
            window.awaitSaved();
            for (String section : List.of("Overview", "Narrative", "Schemes", "Risks", "Metrics", "History")) {
                window.section(section);
            }
            window.press(KeyCode.CONTROL, KeyCode.C);
            window.nextFile(folder.resolve(marker + ".bcfplan"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            window.awaitNode("#written-file");
            window.press(KeyCode.ENTER);
            Path broken = folder.resolve(marker + "-broken.bcfplan");
            write(broken, marker);
            window.nextFile(broken);
            window.press(KeyCode.CONTROL, KeyCode.O);
            window.awaitNode("#dialog .strong");
            window.press(KeyCode.ENTER);
            Toolkit.run(() -> Platform.runLater(() -> {
                throw new IllegalStateException(marker);
            }));
            Toolkit.await("the mishap", () -> window.find("#dialog .strong").isPresent());
            window.press(KeyCode.ENTER);
        }
    }

    private void commands() {
        String file = folder.resolve(marker + ".bcfplan").toString();
        run("import", file);
        run("list");
        run("check", file);
        run("show", file, "lines");
        run("find", file, marker);
        run("export", file, "--to", folder.resolve(marker + ".docx").toString());
        run("export", file, "--to", folder.resolve(marker + ".xlsx").toString());
        run("export", file, "--to", folder.resolve(marker + ".pdf").toString());
        run(
                "export",
                file,
                "--to",
                folder.resolve("no-" + marker).resolve("x.docx").toString());
        run("check", folder.resolve(marker + "-broken.bcfplan").toString());
        run("show", marker, "lines");
        run("restore", "--list");
        run("support", "--to", folder.resolve("support-of-command.zip").toString());
    }

    private void failures() {
        LoggerFactory.getLogger("org.h2").error("A value was " + marker, new IllegalStateException(marker));
        LoggerFactory.getLogger("org.bcfplanner.Test")
                .error(
                        "Failed with {}",
                        marker,
                        new RuntimeException(marker, new SQLException(marker, "22001", 22001)));
        Background background = new Background(Runnable::run);
        Toolkit.run(() -> background.run(
                () -> {
                    throw new UncheckedIOException(new IOException(marker));
                },
                done -> {},
                problem -> {}));
        try (PlanStore store = Program.tools(library()).library().open()) {
            Plan plan = marked(Program.tools(library()).sample().get());
            store.add(plan, marker, marker).exceptionally(there -> null).join();
            Plan stored = store.load(plan.id());
            Plan tooLong = stored.withDetails(stored.details().withTitle(marker.repeat(20_000)));
            refused(store, stored, tooLong);
            var scheme = stored.schemes().iterator().next();
            refused(store, stored, stored.withSchemes(rows -> rows.without(scheme.id())));
            SupportTexts.gather(Program.tools(library()), Optional.of(store), List.of("1000 x 700"))
                    .write(folder.resolve("support.zip"));
            store.protection().protect(Password.of(marker)).join();
        }
    }

    private void refused(PlanStore store, Plan before, Plan after) {
        boolean written = store.write(new Entry(
                        before.id(), java.time.Instant.now(), Author.of(marker), marker, Diff.between(before, after)))
                .handle((done, failed) -> failed == null)
                .join();
        System.out.println(written ? "written" : "refused");
    }

    private Plan marked(Plan plan) {
        Plan result = plan.withDetails(plan.details().withTitle(marker));
        for (var scheme : plan.schemes()) {
            result =
                    result.withSchemes(rows -> rows.with(scheme.withName(marker).withNotes(new Text(marker))));
        }
        for (var theme : plan.themes()) {
            result = result.withThemes(rows -> rows.with(theme.withName(marker)));
        }
        return result;
    }

    private Path library() {
        return folder.resolve("library of " + marker);
    }

    private void run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--library", library().toString()));
        StringWriter said = new StringWriter();
        int code = new CommandLineProgram(Program::tools, new NoScreen(), new PrintWriter(said), new PrintWriter(said))
                .run(all.toArray(String[]::new));
        System.out.println(arguments[0] + " " + code);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class NoScreen implements Screen {
        @Override
        public Optional<String> missing() {
            return Optional.of("There is no display.");
        }

        @Override
        public void open(Tools tools, Beginning first) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Path> draw(Plan plan, Tools tools, Path folder) {
            throw new UnsupportedOperationException();
        }
    }
}
