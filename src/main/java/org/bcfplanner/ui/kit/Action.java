package org.bcfplanner.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.bcfplanner.plan.Problem;

/**
 * Something a person can do, said once: menus, buttons, keys and the finder are made of it.
 *
 * @param id      stays the same over starts of the program
 * @param name    for menus and buttons; asked for again each time, as {@code Undo change of Caretrak} changes
 * @param icon    the code of its icon; empty where it has none
 * @param keys    the first is the one that is shown
 * @param refusal why it cannot be done now, as a sentence; empty where it can
 * @param work    does it
 */
public record Action(
        String id,
        ActionGroup group,
        Supplier<String> name,
        Supplier<String> icon,
        List<KeyCombination> keys,
        Supplier<Optional<String>> refusal,
        Runnable work) {

    /** One without icon and keys that can always be done. */
    public static Action of(String id, ActionGroup group, String name, Runnable work) {
        return new Action(id, group, () -> name, () -> "", List.of(), Optional::empty, work);
    }

    public Action named(Supplier<String> words) {
        return new Action(id, group, words, icon, keys, refusal, work);
    }

    public Action drawn(String code) {
        return drawn(() -> code);
    }

    /** With an icon that is asked for again each time. */
    public Action drawn(Supplier<String> code) {
        return new Action(id, group, name, code, keys, refusal, work);
    }

    /**
     * With keys.
     *
     * @param written as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+Shift+O}
     */
    public Action on(String... written) {
        return new Action(
                id,
                group,
                name,
                icon,
                Stream.of(written).map(KeyCombination::valueOf).toList(),
                refusal,
                work);
    }

    /** What has refused before goes on refusing, and first. */
    public Action refusedBy(Supplier<Optional<String>> reason) {
        return new Action(id, group, name, icon, keys, () -> refusal.get().or(reason), work);
    }

    /** The same, done in another way. */
    public Action doing(Runnable other) {
        return new Action(id, group, name, icon, keys, refusal, other);
    }

    /** Does it. Where it cannot be done, a {@link Problem} says why. */
    public void run() {
        refusal.get().ifPresent(reason -> {
            throw new Problem(reason, "", "");
        });
        work.run();
    }

    /** The key as it is written on a screen, {@code Ctrl Shift O}; empty where there is none. */
    public String keyWords() {
        return keys.isEmpty() ? "" : KeyWords.of(keys.getFirst());
    }
}
