package org.bcfplanner.session;

import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;

/** Who edits at this computer, as they said it once; kept in the settings and never in a plan. */
public final class WhoEdits {
    private static final String NAME = "author.name";
    private static final String ROLE = "author.role";

    private final Settings settings;
    private final String usual;

    /** @param usual the name where nobody has said one */
    public WhoEdits(Settings settings, String usual) {
        this.settings = settings;
        this.usual = usual;
    }

    /** Who edits here from now on; under the usual name where nobody has said one. */
    public Author now() {
        Optional<Role> role = settings.get(ROLE).flatMap(WhoEdits::role);
        return new Author(settings.get(NAME).orElse(usual), role.orElse(null));
    }

    /** Whether nobody has been asked yet. */
    public boolean isUnsaid() {
        return settings.get(NAME).isEmpty();
    }

    /** Remembers who edits. A blank name stands for the usual one. */
    public void are(Author author) {
        String name = author.name().strip();
        settings.put(NAME, name.isEmpty() ? usual : name);
        settings.put(ROLE, author.role() == null ? "" : author.role().name());
    }

    private static Optional<Role> role(String name) {
        return Stream.of(Role.values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
