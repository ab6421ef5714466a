package org.bcfplanner.ui.prose;

import org.bcfplanner.ui.kit.InView;

/** Keeps the caret of a text in view that is as high as what is written in it, by scrolling the page around it. */
final class CaretInView {
    private final ProseArea area;

    private CaretInView(ProseArea area) {
        this.area = area;
    }

    static void follow(ProseArea area) {
        CaretInView follower = new CaretInView(area);
        area.caretPositionProperty().addListener((property, was, is) -> follower.bring());
        area.focusedProperty().addListener((property, was, is) -> follower.bring());
        area.heightProperty().addListener((property, was, is) -> follower.bring());
    }

    private void bring() {
        if (area.isFocused() && area.getScene() != null) {
            InView.afterLayout(area.getScene(), () -> {
                if (area.lookup(".caret") != null && area.isFocused()) {
                    InView.bring(area.lookup(".caret"));
                }
            });
        }
    }
}
