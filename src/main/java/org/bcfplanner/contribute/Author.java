package org.bcfplanner.contribute;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Who makes edits.
 *
 * @param name may be empty where nobody said
 * @param role the part in which; null where nothing was said of it
 */
public record Author(String name, @Nullable Role role) {
    public Author {
        requireNonNull(name);
    }

    /** One of whose part nothing is known. */
    public static Author of(String name) {
        return new Author(name, null);
    }

    /** {@code Head of finance · Finance}; what is not known is left out. */
    public String words() {
        if (role == null) {
            return name;
        }
        return name.isBlank() ? role.label() : name + " · " + role.label();
    }
}
