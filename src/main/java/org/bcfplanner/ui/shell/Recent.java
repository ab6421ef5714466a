package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.session.Settings;

/** The ids of what was found last, the last first. */
final class Recent {
    private static final String KEY = "find.recent";
    private static final int MOST = 12;

    private final Settings settings;

    Recent(Settings settings) {
        this.settings = settings;
    }

    List<String> ids() {
        return settings.get(KEY).map(text -> List.of(text.split("\n", -1))).orElse(List.of());
    }

    void used(String id) {
        List<String> ids = new ArrayList<>(ids());
        ids.remove(id);
        ids.addFirst(id);
        settings.put(KEY, String.join("\n", ids.subList(0, Math.min(MOST, ids.size()))));
    }
}
