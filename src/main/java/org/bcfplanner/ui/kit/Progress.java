package org.bcfplanner.ui.kit;

/** How far something is: a few words, and a shape that says the same. */
public record Progress(String words, Shape shape) {
    /** Where there is nothing to say. */
    public static final Progress NONE = new Progress("", Shape.NOT_BEGUN);

    /** Shapes with their icon and the style class of their colour. */
    public enum Shape {
        DONE("bi-check-circle-fill", "fg-success"),
        PART("bi-circle-half", "fg-accent"),
        WARNING("bi-exclamation-triangle-fill", "fg-warning"),
        WRONG("bi-x-octagon-fill", "fg-danger"),
        NOT_BEGUN("bi-circle", "fg-muted");

        private final String icon;
        private final String style;

        Shape(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public String icon() {
            return icon;
        }

        public String style() {
            return style;
        }
    }
}
