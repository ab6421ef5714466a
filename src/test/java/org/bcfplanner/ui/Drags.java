package org.bcfplanner.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files dragged over a window and dropped on it, as the toolkit tells of them. */
final class Drags {
    private final Scene scene;

    Drags(Scene scene) {
        this.scene = scene;
    }

    /** Whether the window would take the file. */
    boolean over(Path file) {
        return Toolkit.on(() -> fire(DragEvent.DRAG_OVER, file).isAccepted());
    }

    void drop(Path file) {
        Toolkit.run(() -> fire(DragEvent.DRAG_DROPPED, file));
    }

    private DragEvent fire(EventType<DragEvent> type, Path file) {
        Dragboard board = DragboardHelper.createDragboard(copying());
        board.setContent(Map.of(DataFormat.FILES, List.<File>of(file.toFile())));
        DragEvent event = new DragEvent(
                scene.getRoot(), scene.getRoot(), type, board, 500, 300, 500, 300, TransferMode.COPY, null, null, null);
        javafx.event.Event.fireEvent(scene.getRoot(), event);
        return event;
    }

    /** A clipboard of the toolkit that is one of a drag: what it carries may be copied. */
    private static TKClipboard copying() {
        TKClipboard clipboard = com.sun.javafx.tk.Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                Drags.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : method.invoke(clipboard, arguments));
    }
}
