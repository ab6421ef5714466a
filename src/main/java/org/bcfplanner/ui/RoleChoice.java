package org.bcfplanner.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.ui.kit.Segmented;
import org.jspecify.annotations.Nullable;

/** Lets somebody say which part a person plays in the plan, or leave it unsaid. */
final class RoleChoice {
    private final Segmented<Optional<Role>> control;
    private Optional<Role> chosen;

    /** @param first what is chosen at first; null for not said */
    RoleChoice(String id, String spoken, @Nullable Role first) {
        chosen = Optional.ofNullable(first);
        control = new Segmented<>(
                spoken,
                Stream.concat(Stream.of(Role.values()).map(Optional::of), Stream.of(Optional.<Role>empty()))
                        .toList(),
                each -> each.map(Role::label).orElse("Not said"));
        control.wrap();
        control.setId(id);
        control.choose(chosen);
        control.onChoice(is -> chosen = is);
    }

    Segmented<Optional<Role>> control() {
        return control;
    }

    /** What is chosen now; null for not said. */
    @Nullable
    Role chosen() {
        return chosen.orElse(null);
    }
}
