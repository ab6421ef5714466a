package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a key means in a table. */
final class Keys {
    private Keys() {}

    /** The way of a key while no cell is being edited. */
    static Optional<Travel.Way> travel(KeyEvent key) {
        boolean far = key.isShortcutDown();
        return Optional.ofNullable(
                switch (key.getCode()) {
                    case UP, KP_UP -> far ? Travel.Way.EDGE_UP : Travel.Way.UP;
                    case DOWN, KP_DOWN -> far ? Travel.Way.EDGE_DOWN : Travel.Way.DOWN;
                    case LEFT, KP_LEFT -> far ? Travel.Way.EDGE_LEFT : Travel.Way.LEFT;
                    case RIGHT, KP_RIGHT -> far ? Travel.Way.EDGE_RIGHT : Travel.Way.RIGHT;
                    case HOME -> far ? Travel.Way.FIRST : Travel.Way.ROW_START;
                    case END -> far ? Travel.Way.LAST : Travel.Way.ROW_END;
                    case PAGE_UP -> Travel.Way.PAGE_UP;
                    case PAGE_DOWN -> Travel.Way.PAGE_DOWN;
                    default -> null;
                });
    }

    /** The way of a key that leaves a cell which is being typed over. */
    static Optional<Travel.Way> leaving(KeyEvent key) {
        boolean plain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown() && !key.isControlDown();
        boolean text = key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.END;
        return plain && !text ? travel(key) : Optional.empty();
    }

    /** The way of a key that commits, while a cell is being edited and while none is. */
    static Optional<Travel.Way> committing(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (key.getCode()) {
                    case ENTER -> key.isShiftDown() ? Travel.Way.ENTER_BACK : Travel.Way.ENTER;
                    case TAB -> key.isShiftDown() ? Travel.Way.PREVIOUS : Travel.Way.NEXT;
                    default -> null;
                });
    }

    /** What a key does with whole rows, if anything. */
    static Optional<Runnable> rows(KeyEvent key, WholeRows<?> rows) {
        boolean minus = key.getCode() == KeyCode.MINUS || key.getCode() == KeyCode.SUBTRACT;
        if (key.getCode() == KeyCode.INSERT && !key.isShiftDown() && !key.isShortcutDown()) {
            return Optional.of(rows::insert);
        } else if (minus && key.isShortcutDown()) {
            return Optional.of(rows::remove);
        } else if (key.getCode() == KeyCode.UP && key.isAltDown()) {
            return Optional.of(() -> rows.move(-1));
        } else if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
            return Optional.of(() -> rows.move(1));
        }
        boolean copies = key.getCode() == KeyCode.D && key.isShortcutDown() && key.isShiftDown();
        return copies ? Optional.of(rows::duplicate) : Optional.empty();
    }

    /** What a key selects in full, if anything. Ctrl on every system: Cmd with the space bar belongs to the system. */
    static Optional<Runnable> selecting(KeyEvent key, Selecting<?> selecting) {
        if (key.getCode() == KeyCode.A && key.isShortcutDown()) {
            return Optional.of(selecting::selectAll);
        }
        if (key.getCode() != KeyCode.SPACE || key.isAltDown() || key.isMetaDown()) {
            return Optional.empty();
        }
        if (key.isControlDown()) {
            return Optional.of(key.isShiftDown() ? selecting::selectAll : selecting::selectColumns);
        }
        return key.isShiftDown() ? Optional.of(selecting::selectRows) : Optional.empty();
    }

    /** Whether a key asks for the menu. */
    static boolean isMenu(KeyEvent key) {
        return key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown());
    }

    /** What a key does with the selected block, if anything. */
    static Optional<Runnable> block(KeyEvent key, Blocks<?> blocks) {
        if (key.isAltDown() || !key.isShortcutDown()) {
            return legacy(key, blocks);
        }
        return Optional.ofNullable(
                switch (key.getCode()) {
                    case C, INSERT, COPY -> blocks::copy;
                    case X, CUT -> blocks::cut;
                    case V, PASTE -> blocks::paste;
                    case D -> blocks::fillDown;
                    case R -> blocks::fillRight;
                    default -> null;
                });
    }

    /** The older keys of the clipboard, which many fingers still know, and the keys named after it. */
    private static Optional<Runnable> legacy(KeyEvent key, Blocks<?> blocks) {
        return Optional.ofNullable(
                switch (key.getCode()) {
                    case INSERT -> key.isShiftDown() ? blocks::paste : null;
                    case COPY -> blocks::copy;
                    case CUT -> blocks::cut;
                    case PASTE -> blocks::paste;
                    default -> null;
                });
    }

    /** The character that starts an edit, if the event is one: AltGr is Ctrl and Alt together, either alone is not. */
    static Optional<String> seed(KeyEvent typed) {
        String character = typed.getCharacter();
        boolean printable = !character.isEmpty() && character.codePointAt(0) >= 32 && character.codePointAt(0) != 127;
        boolean shortcut = typed.isControlDown() != typed.isAltDown() || typed.isMetaDown();
        return printable && !shortcut ? Optional.of(character) : Optional.empty();
    }
}
