package reso.parse;

/** A line of the running text, notes and page furniture taken out, and what stood before it. */
record TextLine(Line line, Gap gap) {

    TextLine with(Line other) {
        return new TextLine(other, gap);
    }
}
