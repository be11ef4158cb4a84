package reso.text;

/** A place as people and editors count it: line and column from 1, the column in Unicode code points. */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
