package org.bcfplanner.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers between starts for the person at this computer: theme, text size, the window's place, the
 * columns of tables. Never part of a plan, and nothing that would be missed: what cannot be read is as if it had never
 * been set, and what cannot be written is forgotten at the next start.
 *
 * <p>Keys are dotted names such as {@code window.place} or {@code table.investment-lines}.
 */
public interface Settings {
    /** What was last put in under this key; empty where nothing was. */
    Optional<String> get(String key);

    /** Remembers a text; an empty one forgets the key. */
    void put(String key, String text);

    /** Settings that last as long as the program runs. */
    static Settings inMemory() {
        Map<String, String> texts = new HashMap<>();
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(texts.get(key));
            }

            @Override
            public void put(String key, String text) {
                if (text.isEmpty()) {
                    texts.remove(key);
                } else {
                    texts.put(key, text);
                }
            }
        };
    }
}
