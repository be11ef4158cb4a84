package reso.parse;

import reso.model.Address;

/** Counts the paragraphs of one resolution in a file, so that each gets an address of its own. */
final class Scope {
    private final int resolution;
    private final String annex;
    private int bodies;
    private int preambular;
    private int operative;
    private int headings;
    private int others;
    private int items;
    private boolean closed;
    private boolean vote;

    Scope(int resolution, String annex) {
        this.resolution = resolution;
        this.annex = annex;
    }

    /** The closing line was read: the meeting, the date, the vote. Where it opens a bracket, all up to the closing one belongs to it. */
    void close(String line) {
        closed = true;
        vote = (vote || line.strip().startsWith("[")) && line.indexOf(']') < 0;
    }

    /** Whether the closing line stands above, so that no paragraph without a number is to come. */
    boolean isClosed() {
        return closed;
    }

    /** Whether a list of votes has begun and not ended. */
    boolean isInVote() {
        return vote;
    }

    int resolution() {
        return resolution;
    }

    boolean hasBody() {
        return bodies > 0;
    }

    boolean hasOperative() {
        return operative > 0;
    }

    /** True before the first paragraph of the body; an annex may follow an annex at once. */
    boolean isEmpty() {
        return annex.isEmpty() && preambular == 0 && operative == 0;
    }

    Address body() {
        bodies++;
        return at(bodies == 1 ? "IB" : "IB" + bodies);
    }

    Address nextPreambular() {
        return at("PP" + ++preambular);
    }

    Address nextOperative() {
        return at("OP" + ++operative);
    }

    Address nextHeading() {
        return at("H" + ++headings);
    }

    Address nextOther() {
        return at("X" + ++others);
    }

    /** A paragraph of an annex, whatever its kind. */
    Address nextItem() {
        return at("¶" + ++items);
    }

    private Address at(String place) {
        return Address.of(resolution, annex, place);
    }
}
