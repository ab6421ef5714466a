package org.bcfplanner.bench.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/**
 * Runs another main class and says when its window is there: {@code frame} once the first frame is laid out and on its way to
 * the screen, {@code figures} once the total of a plan is among what is laid out.
 */
public final class Watched {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private boolean framed;
    private boolean figured;

    private Watched() {}

    /**
     * Runs and watches.
     *
     * @param args the main class, and what it is called with
     */
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon(true).start(new Watched()::watch);
        Method main = Class.forName(args[0]).getMethod("main", String[].class);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private void watch() {
        while (!isBegun()) {
            try {
                Thread.sleep(2);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private boolean isBegun() {
        try {
            Platform.runLater(this::listen);
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private void listen() {
        Window.getWindows().forEach(this::look);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::look);
            }
        });
    }

    private void look(Window window) {
        Scene scene = window.getScene();
        scene.addPostLayoutPulseListener(() -> {
            if (!framed) {
                framed = true;
                OUT.println("frame");
            }
            if (!figured && isFigured(scene)) {
                figured = true;
                OUT.println("figures");
            }
        });
    }

    private static boolean isFigured(Scene scene) {
        Node pool = scene.lookup("#pool");
        return pool instanceof Labeled label && label.getText().contains("£");
    }
}
