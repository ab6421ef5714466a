package org.bcfplanner.ui.kit;

/**
 * Something that can be found by its name.
 *
 * @param id     stays the same over starts of the program
 * @param kind   what it is, in a word: {@code Scheme}
 * @param icon   the code of its icon; empty where it has none
 * @param title  by what it is found first
 * @param detail further words by which it is found; may be empty
 * @param keys   the keys that do the same; may be empty
 * @param go     goes there, or does it
 */
public record Findable(String id, String kind, String icon, String title, String detail, String keys, Runnable go) {

    public Findable going(Runnable other) {
        return new Findable(id, kind, icon, title, detail, keys, other);
    }
}
