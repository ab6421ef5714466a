package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;

/**
 * What stands left of the lines of a text, told anew as the text changes.
 *
 * @param words what stands there, by passage: nothing beside those that are not in it; empty where the text is to have no
 *              margin
 */
record Margins(ProseModel model, ProseArea area, Function<List<Passage>, Optional<Map<Id<Passage>, String>>> words) {
    void draw() {
        words.apply(model.text().passages())
                .ifPresentOrElse(said -> draw(lines(said)), () -> area.setLeftDecorator(null));
    }

    private void draw(List<String> lines) {
        SideDecorator shown = area.getLeftDecorator();
        if (!(shown instanceof Margin margin && margin.says(lines))) {
            area.setLeftDecorator(new Margin(lines, model.looks().scale()));
        }
    }

    private List<String> lines(Map<Id<Passage>, String> said) {
        return model.text().blocks().stream()
                .map(block -> block instanceof Block.Line line
                        ? said.getOrDefault(line.passage().id(), "")
                        : "")
                .toList();
    }
}
