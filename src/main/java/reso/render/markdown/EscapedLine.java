package reso.render.markdown;

/** Words of which only the text is known, as a line of Markdown. */
record EscapedLine(String text) {

    @Override
    public String toString() {
        Escapes escapes = new Escapes(text, false);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(escapes.at(i, false));
        }
        return out.toString();
    }
}
