package org.missionled.html.picture;

/** Which end of a label stands at its place. */
public enum Anchor {
    /** It begins there. */
    START("start"),
    /** It is centred there. */
    MIDDLE("middle"),
    /** It ends there. */
    END("end");

    private final String svg;

    Anchor(String svg) {
        this.svg = svg;
    }

    /** {@return the word of SVG} */
    public String svg() {
        return svg;
    }
}
